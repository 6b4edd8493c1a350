"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860


def fills_0(put, kept, value, filters, tables):
    f_clock = filters['clock'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_1640_24 = tables.room(put, 1640, 12, False)
    room_876_24 = tables.room(put, 876, 12, False)
    room_1774_24 = tables.room(put, 1774, 12, False)
    room_2199_24 = tables.room(put, 2199, 12, False)
    room_876_24b = tables.room(put, 876, 12, True)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_meetings = values['meetings']
        g_members = values['members']
        g_opening = values['opening']
        g_request = values['request']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((drawn(put(f_prose(g_opening))), b'<w:tbl>'))
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9351" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="1640"/><w:gridCol w:w="876"/><w:gridCol w:w="2238"/><w:gridCol w:w="1774"/><w:gridCol w:w="2199"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1640"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Chi b\xe1\xbb\x99</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="876"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 l\xc6\xb0\xe1\xbb\xa3ng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2238"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di gian</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1774"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>B\xc3\xad th\xc6\xb0, \xc4\x91i\xe1\xbb\x87n tho\xe1\xba\xa1i</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_meetings)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i1 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1640"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1640_24[v1.cell], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="876"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_876_24[f_number(v1.members)], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_1 = len(out)
            many((b'<w:tcPr><w:tcW w:type="dxa" w:w="2238"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_clock(v1.start)], b', ', kept[f_short_date(v1.held_on)], b'</w:t></w:r></w:p>'))
            whole(out, t_1, 2238)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1774"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1774_24[v1.location], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2199_24[v1.contact], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1640"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>T\xe1\xbb\x94NG S\xe1\xbb\x90</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="876"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_876_24b[f_number(g_members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2238"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1774"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        many((b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>', drawn(put(f_prose(g_request, **{'end': True}))), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
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
    'names': frozenset(['closing', 'heading', 'letterhead', 'meetings', 'members', 'opening', 'request']),
    'ends': ('request',),
}
TEMPLATE = 3852214575
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
