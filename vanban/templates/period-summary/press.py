"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860


def fills_0(put, kept, value, filters, tables):
    f_count = filters['count'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2049_24b = tables.room(put, 2049, 12, True)
    room_2049_24 = tables.room(put, 2049, 12, False)
    room_717_24 = tables.room(put, 717, 12, False)
    room_830_24 = tables.room(put, 830, 12, False)
    room_824_24 = tables.room(put, 824, 12, False)
    room_717_24b = tables.room(put, 717, 12, True)
    room_830_24b = tables.room(put, 830, 12, True)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_all_cells = values['all_cells']
        g_attendance_base = values['attendance_base']
        g_cell_count = values['cell_count']
        g_closing = values['closing']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_members = values['members']
        g_note = values['note']
        g_rating_rule = values['rating_rule']
        g_remarks = values['remarks']
        g_rows = values['rows']
        g_speakers_base = values['speakers_base']
        g_speakers_share = values['speakers_share']
        g_uncounted = values['uncounted']
        g_unit_label = values['unit_label']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xba\xbfn cu\xe1\xbb\x91i k\xe1\xbb\xb3 c\xc3\xb3 ', kept[f_count(g_cell_count)], b' chi b\xe1\xbb\x99 v\xe1\xbb\x9bi ', kept[f_count(g_members)], b' \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan. T\xe1\xbb\xb7 l\xe1\xbb\x87 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan d\xe1\xbb\xb1 b\xc3\xacnh qu\xc3\xa2n \xc4\x91\xe1\xba\xa1t '))
        if g_all_cells.attendance:
            one(kept[g_all_cells.attendance])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        many((b' (s\xe1\xbb\x91 c\xc3\xb3 m\xe1\xba\xb7t tr\xc3\xaan ', put(g_attendance_base), b' c\xe1\xbb\xa7a c\xc3\xa1c k\xe1\xbb\xb3); s\xe1\xbb\x91 l\xc6\xb0\xe1\xbb\xa3t ng\xc6\xb0\xe1\xbb\x9di ph\xc3\xa1t bi\xe1\xbb\x83u \xc4\x91\xe1\xba\xa1t '))
        if g_speakers_share:
            one(kept[g_speakers_share])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        many((b' ', kept[f_unstopped(g_speakers_base)], kept[f_stop(g_speakers_base)]))
        if g_uncounted:
            many((b' C\xc3\xb3 ', kept[f_count(g_uncounted)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp ch\xc6\xb0a ghi s\xe1\xbb\x91 c\xc3\xb3 m\xe1\xba\xb7t, kh\xc3\xb4ng t\xc3\xadnh v\xc3\xa0o t\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1.'))
        one(b'</w:t></w:r></w:p><w:tbl>')
        t_0 = len(out)
        many((b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="490"/><w:gridCol w:w="2049"/><w:gridCol w:w="717"/><w:gridCol w:w="914"/><w:gridCol w:w="903"/><w:gridCol w:w="830"/><w:gridCol w:w="530"/><w:gridCol w:w="610"/><w:gridCol w:w="824"/><w:gridCol w:w="663"/><w:gridCol w:w="824"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="490"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2049"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t xml:space="preserve">', room_2049_24b[g_unit_label], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90\xe1\xba\xa3ng vi\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xbb\xb3 th\xc6\xb0\xe1\xbb\x9dng k\xe1\xbb\xb3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xbb\xb3 chuy\xc3\xaan \xc4\x91\xe1\xbb\x81</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\x91t</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xa1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Trung b\xc3\xacnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xc3\xa9m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>X\xe1\xba\xbfp lo\xe1\xba\xa1i n\xc4\x83m</w:t></w:r></w:p></w:tc></w:tr>'))
        t1 = tuple(g_rows)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="490"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -10 < (n := (i1 + 1)) < 100 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2049"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2049_24[v1.counts.cell], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_717_24[f_number(v1.counts.members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := v1.counts.regular) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := v1.counts.thematic) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_830_24[v1.counts.attendance], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := v1.counts.good) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := v1.counts.fair) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -10000 < (n := v1.counts.average) < 100000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -1000 < (n := v1.counts.poor) < 10000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_824_24[v1.rating], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="490"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2049"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>T\xe1\xbb\x95ng c\xe1\xbb\x99ng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_717_24b[f_number(g_all_cells.members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := g_all_cells.regular) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := g_all_cells.thematic) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_830_24b[g_all_cells.attendance], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := g_all_cells.good) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := g_all_cells.fair) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -10000 < (n := g_all_cells.average) < 100000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -1000 < (n := g_all_cells.poor) < 10000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if g_rating_rule:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">X\xe1\xba\xbfp lo\xe1\xba\xa1i n\xc4\x83m theo quy t\xe1\xba\xafc: ', kept[f_unstopped(g_rating_rule.title)], kept[f_stop(g_rating_rule.title)], b'</w:t></w:r></w:p>'))
        if g_note:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_note], b'</w:t></w:r></w:p>'))
        if g_all_cells.self_rated:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb3 ', kept[f_count(g_all_cells.self_rated)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp m\xe1\xbb\x9bi c\xc3\xb3 \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m, ch\xc6\xb0a th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh, kh\xc3\xb4ng t\xc3\xadnh v\xc3\xa0o c\xc3\xa1c c\xe1\xbb\x99t x\xe1\xba\xbfp lo\xe1\xba\xa1i.</w:t></w:r></w:p>'))
        if g_all_cells.unrated:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb2n ', kept[f_count(g_all_cells.unrated)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp ch\xc6\xb0a c\xc3\xb3 bi\xe1\xbb\x83u ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m.</w:t></w:r></w:p>'))
        many((drawn(put(f_prose(g_remarks, **{'end': True}))), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
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
    'names': frozenset(['all_cells', 'attendance_base', 'cell_count', 'closing', 'heading', 'letterhead', 'members', 'note', 'rating_rule', 'remarks', 'rows', 'speakers_base', 'speakers_share', 'uncounted', 'unit_label']),
    'ends': ('remarks',),
}
TEMPLATE = 425832800
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
