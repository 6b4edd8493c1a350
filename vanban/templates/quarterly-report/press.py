"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860


def fills_0(put, kept, value, filters, tables):
    f_count = filters['count'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_upper = filters['upper'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2780_24b = tables.room(put, 2780, 12, True)
    room_2780_24 = tables.room(put, 2780, 12, False)
    room_770_24 = tables.room(put, 770, 12, False)
    room_830_24 = tables.room(put, 830, 12, False)
    room_770_24b = tables.room(put, 770, 12, True)
    room_830_24b = tables.room(put, 830, 12, True)
    room_1280_24 = tables.room(put, 1280, 12, False)
    room_2377_24 = tables.room(put, 2377, 12, False)
    room_1534_24 = tables.room(put, 1534, 12, False)
    room_1263_24 = tables.room(put, 1263, 12, False)
    room_1544_24 = tables.room(put, 1544, 12, False)
    room_824_24 = tables.room(put, 824, 12, False)
    room_3199_24 = tables.room(put, 3199, 12, False)
    room_1351_24 = tables.room(put, 1351, 12, False)
    room_3449_24b = tables.room(put, 3449, 12, True)
    room_3449_24 = tables.room(put, 3449, 12, False)
    room_950_24 = tables.room(put, 950, 12, False)
    room_3004_24 = tables.room(put, 3004, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_all_cells = values['all_cells']
        g_attendance_bars = values['attendance_bars']
        g_attendance_base = values['attendance_base']
        g_causes = values['causes']
        g_cell_count = values['cell_count']
        g_cells = values['cells']
        g_chart = values['chart']
        g_closing = values['closing']
        g_directions = values['directions']
        g_exempt = values['exempt']
        g_heading = values['heading']
        g_leadership = values['leadership']
        g_letterhead = values['letterhead']
        g_limits = values['limits']
        g_members = values['members']
        g_next_quarter = values['next_quarter']
        g_official = values['official']
        g_opening = values['opening']
        g_probationary = values['probationary']
        g_proposals = values['proposals']
        g_quarter = values['quarter']
        g_rating_bars = values['rating_bars']
        g_regular_remarks = values['regular_remarks']
        g_score_rows = values['score_rows']
        g_scoring_remarks = values['scoring_remarks']
        g_situation = values['situation']
        g_speakers_base = values['speakers_base']
        g_speakers_share = values['speakers_share']
        g_thematic_remarks = values['thematic_remarks']
        g_themes = values['themes']
        g_uncounted = values['uncounted']
        g_unit_label = values['unit_label']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((drawn(put(f_prose(g_opening))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>I- \xc4\x90\xe1\xba\xb6C \xc4\x90I\xe1\xbb\x82M T\xc3\x8cNH H\xc3\x8cNH</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xba\xbfn cu\xe1\xbb\x91i k\xe1\xbb\xb3 b\xc3\xa1o c\xc3\xa1o c\xc3\xb3 ', kept[f_count(g_cell_count)], b' chi b\xe1\xbb\x99 v\xe1\xbb\x9bi ', kept[f_count(g_members)], b' \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan (ch\xc3\xadnh th\xe1\xbb\xa9c ', kept[f_count(g_official)], b', d\xe1\xbb\xb1 b\xe1\xbb\x8b ', kept[f_count(g_probationary)], b'; \xc4\x91\xc6\xb0\xe1\xbb\xa3c mi\xe1\xbb\x85n sinh ho\xe1\xba\xa1t ', kept[f_count(g_exempt)], b').</w:t></w:r></w:p>', drawn(put(f_prose(g_situation))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>II- K\xe1\xba\xbeT QU\xe1\xba\xa2 TH\xe1\xbb\xb0C HI\xe1\xbb\x86N</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. C\xc3\xb4ng t\xc3\xa1c l\xc3\xa3nh \xc4\x91\xe1\xba\xa1o, ch\xe1\xbb\x89 \xc4\x91\xe1\xba\xa1o</w:t></w:r></w:p>', drawn(put(f_prose(g_leadership))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. Sinh ho\xe1\xba\xa1t chi b\xe1\xbb\x99 th\xc6\xb0\xe1\xbb\x9dng k\xe1\xbb\xb3</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">Trong qu\xc3\xbd \xc4\x91\xc3\xa3 t\xe1\xbb\x95 ch\xe1\xbb\xa9c ', kept[f_count(g_all_cells.regular)], b' k\xe1\xbb\xb3 sinh ho\xe1\xba\xa1t th\xc6\xb0\xe1\xbb\x9dng k\xe1\xbb\xb3 v\xc3\xa0 ', kept[f_count(g_all_cells.thematic)], b' k\xe1\xbb\xb3 c\xc3\xb3 sinh ho\xe1\xba\xa1t chuy\xc3\xaan \xc4\x91\xe1\xbb\x81. T\xe1\xbb\xb7 l\xe1\xbb\x87 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan d\xe1\xbb\xb1 b\xc3\xacnh qu\xc3\xa2n \xc4\x91\xe1\xba\xa1t '))
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
        many((b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="2780"/><w:gridCol w:w="770"/><w:gridCol w:w="914"/><w:gridCol w:w="903"/><w:gridCol w:w="830"/><w:gridCol w:w="530"/><w:gridCol w:w="610"/><w:gridCol w:w="824"/><w:gridCol w:w="663"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2780"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t xml:space="preserve">', room_2780_24b[g_unit_label], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="770"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90\xe1\xba\xa3ng vi\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xbb\xb3 th\xc6\xb0\xe1\xbb\x9dng k\xe1\xbb\xb3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xbb\xb3 chuy\xc3\xaan \xc4\x91\xe1\xbb\x81</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\x91t</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xa1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Trung b\xc3\xacnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xc3\xa9m</w:t></w:r></w:p></w:tc></w:tr>'))
        t1 = tuple(g_cells)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i1 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2780"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2780_24[v1.cell], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="770"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_770_24[f_number(v1.members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := v1.regular) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := v1.thematic) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_830_24[v1.attendance], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := v1.good) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := v1.fair) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -10000 < (n := v1.average) < 100000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -1000 < (n := v1.poor) < 10000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc></w:tr>'))
        many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2780"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>T\xe1\xbb\x95ng c\xe1\xbb\x99ng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="770"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_770_24b[f_number(g_all_cells.members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := g_all_cells.regular) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100000 < (n := g_all_cells.thematic) < 1000000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_830_24b[g_all_cells.attendance], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := g_all_cells.good) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := g_all_cells.fair) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -10000 < (n := g_all_cells.average) < 100000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -1000 < (n := g_all_cells.poor) < 10000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        many((b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>', drawn(put(f_prose(g_regular_remarks))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>3. Sinh ho\xe1\xba\xa1t chuy\xc3\xaan \xc4\x91\xe1\xbb\x81</w:t></w:r></w:p>'))
        if g_themes:
            one(b'<w:tbl>')
            t_1 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9352" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="1280"/><w:gridCol w:w="2377"/><w:gridCol w:w="1534"/><w:gridCol w:w="1263"/><w:gridCol w:w="1544"/><w:gridCol w:w="824"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1280"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Chi b\xe1\xbb\x99</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2377"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xc3\xaan chuy\xc3\xaan \xc4\x91\xe1\xbb\x81</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1534"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Nh\xc3\xb3m v\xe1\xba\xa5n \xc4\x91\xe1\xbb\x81</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1544"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di tr\xc3\xacnh b\xc3\xa0y</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>X\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_themes)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1280"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1280_24[v2.cell], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2377"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2377_24[v2.title], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1534"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1534_24[v2.group], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[v2.held_on], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1544"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1544_24[v2.presenter], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_824_24[v2.band], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_1)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if (not g_themes):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t>Ch\xc6\xb0a c\xc3\xb3 bi\xc3\xaan b\xe1\xba\xa3n k\xe1\xbb\xb3 sinh ho\xe1\xba\xa1t chuy\xc3\xaan \xc4\x91\xe1\xbb\x81 n\xc3\xa0o trong qu\xc3\xbd.</w:t></w:r></w:p>')
        many((drawn(put(f_prose(g_thematic_remarks))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>4. Ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng sinh ho\xe1\xba\xa1t</w:t></w:r></w:p>'))
        if g_score_rows:
            one(b'<w:tbl>')
            t_2 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="3199"/><w:gridCol w:w="1263"/><w:gridCol w:w="830"/><w:gridCol w:w="1351"/><w:gridCol w:w="830"/><w:gridCol w:w="1351"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xbb\xb3 h\xe1\xbb\x8dp</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1351"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\xb1 x\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1351"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>X\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_score_rows)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3199_24[v2.meeting], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[v2.held_on], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_830_24[v2.self_total], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1351"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1351_24[v2.self_band], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_830_24[v2.appraised_total], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1351"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1351_24[v2.appraised_band], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_2)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if (not g_score_rows):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t>Ch\xc6\xb0a c\xc3\xb3 bi\xe1\xbb\x83u ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m c\xe1\xbb\xa7a k\xe1\xbb\xb3 h\xe1\xbb\x8dp n\xc3\xa0o trong qu\xc3\xbd.</w:t></w:r></w:p>')
        if g_all_cells.self_rated:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb3 ', kept[f_count(g_all_cells.self_rated)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp m\xe1\xbb\x9bi c\xc3\xb3 \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m, ch\xc6\xb0a th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh, kh\xc3\xb4ng t\xc3\xadnh v\xc3\xa0o c\xc3\xa1c c\xe1\xbb\x99t x\xe1\xba\xbfp lo\xe1\xba\xa1i.</w:t></w:r></w:p>'))
        if g_all_cells.unrated:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb2n ', kept[f_count(g_all_cells.unrated)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp ch\xc6\xb0a c\xc3\xb3 bi\xe1\xbb\x83u ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m.</w:t></w:r></w:p>'))
        many((drawn(put(f_prose(g_scoring_remarks))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>III- H\xe1\xba\xa0N CH\xe1\xba\xbe, NGUY\xc3\x8aN NH\xc3\x82N</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. H\xe1\xba\xa1n ch\xe1\xba\xbf</w:t></w:r></w:p>', drawn(put(f_prose(g_limits))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. Nguy\xc3\xaan nh\xc3\xa2n</w:t></w:r></w:p>', drawn(put(f_prose(g_causes))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">IV- PH\xc6\xaf\xc6\xa0NG H\xc6\xaf\xe1\xbb\x9aNG, NHI\xe1\xbb\x86M V\xe1\xbb\xa4 ', kept[f_upper(g_next_quarter)], b'</w:t></w:r></w:p>'))
        if g_proposals:
            many((drawn(put(f_prose(g_directions))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>V- KI\xe1\xba\xbeN NGH\xe1\xbb\x8a, \xc4\x90\xe1\xbb\x80 XU\xe1\xba\xa4T</w:t></w:r></w:p>', drawn(put(f_prose(g_proposals, **{'end': True})))))
        if (not g_proposals):
            one(drawn(put(f_prose(g_directions, **{'end': True}))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        if g_chart:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.appendix_label], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">Bi\xe1\xbb\x83u \xc4\x91\xe1\xbb\x93 t\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1 v\xc3\xa0 x\xe1\xba\xbfp lo\xe1\xba\xa1i ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng sinh ho\xe1\xba\xa1t ', put(g_quarter), b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">1. T\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1 (s\xe1\xbb\x91 c\xc3\xb3 m\xe1\xba\xb7t tr\xc3\xaan ', put(g_attendance_base), b')</w:t></w:r></w:p><w:tbl>'))
            t_3 = len(out)
            many((b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3449"/><w:gridCol w:w="4954"/><w:gridCol w:w="950"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3449"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t xml:space="preserve">', room_3449_24b[g_unit_label], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4954"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="950"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 li\xe1\xbb\x87u</w:t></w:r></w:p></w:tc></w:tr>'))
            for v2 in g_attendance_bars:
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3449"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3449_24[v2.label], b'</w:t></w:r></w:p></w:tc><w:tc>'))
                t_4 = len(out)
                one(b'<w:tcPr><w:tcW w:type="dxa" w:w="4954"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>')
                if (v2.length > 1):
                    many((b'<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="', b'%d' % v2.length, b'" cy="126000"/><wp:docPr id="1" name="Bar"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Bar"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId6"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="', b'%d' % v2.length, b'" cy="126000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'))
                one(b'<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>')
                whole(out, t_4, 4954)
                many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="950"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_950_24[v2.value], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_3)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t>2. S\xe1\xbb\x91 k\xe1\xbb\xb3 h\xe1\xbb\x8dp theo m\xe1\xbb\xa9c x\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p><w:tbl>')
            t_5 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3004"/><w:gridCol w:w="5399"/><w:gridCol w:w="950"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3004"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>X\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5399"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 k\xe1\xbb\xb3 h\xe1\xbb\x8dp</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="950"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 li\xe1\xbb\x87u</w:t></w:r></w:p></w:tc></w:tr>')
            for v2 in g_rating_bars:
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3004"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3004_24[v2.label], b'</w:t></w:r></w:p></w:tc><w:tc>'))
                t_6 = len(out)
                one(b'<w:tcPr><w:tcW w:type="dxa" w:w="5399"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>')
                if (v2.length > 1):
                    many((b'<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="', b'%d' % v2.length, b'" cy="126000"/><wp:docPr id="1" name="Bar"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Bar"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId6"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="', b'%d' % v2.length, b'" cy="126000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'))
                one(b'<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>')
                whole(out, t_6, 5399)
                many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="950"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_950_24[v2.value], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_5)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
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
    'names': frozenset(['all_cells', 'attendance_bars', 'attendance_base', 'causes', 'cell_count', 'cells', 'chart', 'closing', 'directions', 'exempt', 'heading', 'leadership', 'letterhead', 'limits', 'members', 'next_quarter', 'official', 'opening', 'probationary', 'proposals', 'quarter', 'rating_bars', 'regular_remarks', 'score_rows', 'scoring_remarks', 'situation', 'speakers_base', 'speakers_share', 'thematic_remarks', 'themes', 'uncounted', 'unit_label']),
    'ends': ('proposals', 'directions'),
    'pictured': ('word/document.xml',),
}
TEMPLATE = 2798504814
STANDARDS = {
    "hd36-2018": ("hd36-2018-1.zip", 3413049392, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-1.zip", 4273026792, fills_0, styles_2cdeb7a5, ABOUT_0),
}
