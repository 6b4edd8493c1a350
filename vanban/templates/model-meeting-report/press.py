"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860


def fills_0(put, kept, value, filters, tables):
    f_count = filters['count'].call
    f_length = filters['length'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2563_24 = tables.room(put, 2563, 12, False)
    room_1263_24 = tables.room(put, 1263, 12, False)
    room_717_24 = tables.room(put, 717, 12, False)
    room_716_24 = tables.room(put, 716, 12, False)
    room_1351_24 = tables.room(put, 1351, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_heading = values['heading']
        g_leadership = values['leadership']
        g_lessons = values['lessons']
        g_letterhead = values['letterhead']
        g_limits = values['limits']
        g_opening = values['opening']
        g_proposals = values['proposals']
        g_results = values['results']
        g_strengths = values['strengths']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((drawn(put(f_prose(g_opening))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>I- C\xc3\x94NG T\xc3\x81C L\xc3\x83NH \xc4\x90\xe1\xba\xa0O, CH\xe1\xbb\x88 \xc4\x90\xe1\xba\xa0O</w:t></w:r></w:p>', drawn(put(f_prose(g_leadership))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>II- K\xe1\xba\xbeT QU\xe1\xba\xa2</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc3\xa3 t\xe1\xbb\x95 ch\xe1\xbb\xa9c ', kept[f_count(f_length(g_results))], b' bu\xe1\xbb\x95i sinh ho\xe1\xba\xa1t chi b\xe1\xbb\x99 m\xe1\xba\xabu:</w:t></w:r></w:p><w:tbl>'))
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="2563"/><w:gridCol w:w="2213"/><w:gridCol w:w="1263"/><w:gridCol w:w="717"/><w:gridCol w:w="716"/><w:gridCol w:w="1351"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2563"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Chi b\xe1\xbb\x99</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2213"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xe1\xbb\x99i dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>C\xc3\xb3 m\xe1\xba\xb7t</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="716"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1351"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>X\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_results)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i1 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2563"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2563_24[v1.cell], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_1 = len(out)
            many((b'<w:tcPr><w:tcW w:type="dxa" w:w="2213"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">Sinh ho\xe1\xba\xa1t ', put(v1.kind), b'</w:t></w:r></w:p>'))
            whole(out, t_1, 2213)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[f_short_date(v1.held_on)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_717_24[v1.came], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="716"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_716_24[f_number(v1.points)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1351"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1351_24[v1.rated], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        many((b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>III- \xc4\x90\xc3\x81NH GI\xc3\x81</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. \xc6\xafu \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p>', drawn(put(f_prose(g_strengths))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. H\xe1\xba\xa1n ch\xe1\xba\xbf</w:t></w:r></w:p>', drawn(put(f_prose(g_limits))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>IV- KINH NGHI\xe1\xbb\x86M, NH\xc3\x82N R\xe1\xbb\x98NG</w:t></w:r></w:p>'))
        if g_proposals:
            many((drawn(put(f_prose(g_lessons))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>V- KI\xe1\xba\xbeN NGH\xe1\xbb\x8a, \xc4\x90\xe1\xbb\x80 XU\xe1\xba\xa4T</w:t></w:r></w:p>', drawn(put(f_prose(g_proposals, **{'end': True})))))
        if (not g_proposals):
            one(drawn(put(f_prose(g_lessons, **{'end': True}))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
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
    'names': frozenset(['closing', 'heading', 'leadership', 'lessons', 'letterhead', 'limits', 'opening', 'proposals', 'results', 'strengths']),
    'ends': ('proposals', 'lessons'),
}
TEMPLATE = 2334363742
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
