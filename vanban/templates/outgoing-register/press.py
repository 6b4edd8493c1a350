"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_fe410b0a, letterhead_c3d846ef, styles_2cdeb7a5, letterhead_b1a4b860, heading_closing_dfb6b7a9, closing_7f952092, letterhead_169d479a


def fills_0(put, kept, value, filters, tables):
    f_count = filters['count'].call
    f_length = filters['length'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_3879_24 = tables.room(put, 3879, 12, False)
    room_2248_24 = tables.room(put, 2248, 12, False)
    room_3102_24 = tables.room(put, 3102, 12, False)
    room_1934_24 = tables.room(put, 1934, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_papers = values['papers']
        letterhead_169d479a(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        one(b'<w:tbl>')
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="14569" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2143"/><w:gridCol w:w="1263"/><w:gridCol w:w="3879"/><w:gridCol w:w="2248"/><w:gridCol w:w="3102"/><w:gridCol w:w="1934"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91, k\xc3\xbd hi\xe1\xbb\x87u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3879"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xc3\xaan lo\xe1\xba\xa1i v\xc3\xa0 tr\xc3\xadch y\xe1\xba\xbfu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2248"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di k\xc3\xbd</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3102"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xc6\xa1i nh\xe1\xba\xadn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1934"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ghi ch\xc3\xba</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_papers)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>')
            t_1 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr>')
            if (i1 + 1 == n1):
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-table-number"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.mark], b'</w:t></w:r></w:p>'))
            else:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.mark], b'</w:t></w:r></w:p>'))
            whole(out, t_1, 2143)
            one(b'</w:tc><w:tc>')
            t_2 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if (not (v1.day is None)):
                one(kept[f_short_date(v1.day)])
            one(b'</w:t></w:r></w:p>')
            whole(out, t_2, 1263)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3879"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3879_24[v1.about], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2248"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2248_24[v1.signer], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3102"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3102_24[v1.receivers], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1934"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1934_24[v1.note], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        many((b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xe1\xbb\x99ng ', kept[f_count(f_length(g_papers))], b' s\xe1\xbb\x91.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="7241"/><w:gridCol w:w="7329"/></w:tblGrid>'))
        closing_7f952092(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7241"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7329"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_dfb6b7a9(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="850" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_letterhead = values['letterhead']
        letterhead_b1a4b860(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'turned': True,
    'names': frozenset(['closing', 'heading', 'letterhead', 'papers']),
}
TEMPLATE = 4109097236
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
