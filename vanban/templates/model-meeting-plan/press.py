"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860


def fills_0(put, kept, value, filters, tables):
    f_prose = filters['prose'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_1961_24 = tables.room(put, 1961, 12, False)
    room_1972_24 = tables.room(put, 1972, 12, False)
    room_2978_24 = tables.room(put, 2978, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_execution = values['execution']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_opening = values['opening']
        g_preparation = values['preparation']
        g_purpose = values['purpose']
        g_review = values['review']
        g_selected = values['selected']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((drawn(put(f_prose(g_opening))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>I- M\xe1\xbb\xa4C \xc4\x90\xc3\x8dCH, Y\xc3\x8aU C\xe1\xba\xa6U</w:t></w:r></w:p>', drawn(put(f_prose(g_purpose))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>II- N\xe1\xbb\x98I DUNG, TH\xe1\xbb\x9cI GIAN TI\xe1\xba\xbeN H\xc3\x80NH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. Chi b\xe1\xbb\x99 \xc4\x91\xc6\xb0\xe1\xbb\xa3c ch\xe1\xbb\x8dn</w:t></w:r></w:p><w:tbl>'))
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="1961"/><w:gridCol w:w="1912"/><w:gridCol w:w="1972"/><w:gridCol w:w="2978"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1961"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Chi b\xe1\xbb\x99</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1912"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xe1\xbb\x99i dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1972"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di gian</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2978"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xc3\xa0nh ph\xe1\xba\xa7n m\xe1\xbb\x9di d\xe1\xbb\xb1</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_selected)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i1 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1961"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1961_24[v1.cell], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_1 = len(out)
            many((b'<w:tcPr><w:tcW w:type="dxa" w:w="1912"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">Sinh ho\xe1\xba\xa1t ', put(v1.kind), b'</w:t></w:r></w:p>'))
            whole(out, t_1, 1912)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1972"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1972_24[v1.time], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2978"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2978_24[v1.invitees], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        many((b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. Chu\xe1\xba\xa9n b\xe1\xbb\x8b, th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh n\xe1\xbb\x99i dung</w:t></w:r></w:p>', drawn(put(f_prose(g_preparation))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>3. R\xc3\xbat kinh nghi\xe1\xbb\x87m</w:t></w:r></w:p>', drawn(put(f_prose(g_review))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>III- T\xe1\xbb\x94 CH\xe1\xbb\xa8C TH\xe1\xbb\xb0C HI\xe1\xbb\x86N</w:t></w:r></w:p>', drawn(put(f_prose(g_execution, **{'end': True}))), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_letterhead = values['letterhead']
        letterhead_b1a4b860(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['closing', 'execution', 'heading', 'letterhead', 'opening', 'preparation', 'purpose', 'review', 'selected']),
    'ends': ('execution',),
}
TEMPLATE = 3912626086
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
