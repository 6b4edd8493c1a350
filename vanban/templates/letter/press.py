"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_before = filters['before'].call
    f_clock = filters['clock'].call
    f_date = filters['date'].call
    f_joined = filters['joined'].call
    f_numbered = filters['numbered'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_1880_24 = tables.room(put, 1880, 12, False)
    room_1263_24 = tables.room(put, 1263, 12, False)
    room_2812_24 = tables.room(put, 2812, 12, False)
    room_2775_24 = tables.room(put, 2775, 12, False)
    room_2975_24 = tables.room(put, 2975, 12, False)
    room_2258_24 = tables.room(put, 2258, 12, False)
    room_2232_24 = tables.room(put, 2232, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_answer_by = values['answer_by']
        g_answer_to = values['answer_to']
        g_attendees = values['attendees']
        g_body = values['body']
        g_chair = values['chair']
        g_closing = values['closing']
        g_content = values['content']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_issuer = values['issuer']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_opening = values['opening']
        g_overdue = values['overdue']
        g_papers = values['papers']
        g_people = values['people']
        g_start = values['start']
        g_tasks = values['tasks']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        one(drawn(put(f_prose(g_opening))))
        if (g_held_on or g_start):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xe1\xbb\x9di gian: ')
            if g_start:
                one(kept[f_clock(g_start)])
                if g_held_on:
                    one(b', ')
            if g_held_on:
                one(kept[f_date(g_held_on)])
            one(b'.</w:t></w:r></w:p>')
        if g_location:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- \xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m: ', kept[f_unstopped(f_after(g_location, 'Địa điểm'))], kept[f_stop(g_location)], b'</w:t></w:r></w:p>'))
        if g_chair:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Ch\xe1\xbb\xa7 tr\xc3\xac: ', kept[f_unstopped(f_after(g_chair, 'Chủ trì'))], kept[f_stop(g_chair)], b'</w:t></w:r></w:p>'))
        if g_attendees:
            one(drawn(put(f_prose(g_attendees, **{'lead': '- Thành phần: '}))))
        if g_content:
            one(drawn(put(f_prose(g_content, **{'lead': '- Nội dung: '}))))
        if g_papers:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- T\xc3\xa0i li\xe1\xbb\x87u: ', kept[f_unstopped(f_after(g_papers, 'Tài liệu'))], kept[f_stop(g_papers)], b'</w:t></w:r></w:p>'))
        if g_people:
            one(b'<w:tbl>')
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="1880"/><w:gridCol w:w="1263"/><w:gridCol w:w="2812"/><w:gridCol w:w="2775"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1880"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>H\xe1\xbb\x8d v\xc3\xa0 t\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y sinh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2812"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9c v\xe1\xbb\xa5, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b c\xc3\xb4ng t\xc3\xa1c</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2775"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xe1\xbb\x99i dung gi\xe1\xbb\x9bi thi\xe1\xbb\x87u</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_people)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1880"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1880_24[v2.name], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[v2.born], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2812"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2812_24[v2.office], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2775"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2775_24[v2.proposed], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_0)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        t1 = tuple(g_tasks)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-clause"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_numbered(f_joined(f_before(f_after(v1.lead, 'chủ trì'), 'chủ trì')), (i1 + 1))], b' ch\xe1\xbb\xa7 tr\xc3\xac'))
            if v1.partners:
                many((b', ph\xe1\xbb\x91i h\xe1\xbb\xa3p v\xe1\xbb\x9bi ', kept[f_joined(f_after(v1.partners, 'phối hợp với'))]))
            many((b' ', kept[f_joined(v1.task)]))
            if v1.deadline:
                many((b'; ho\xc3\xa0n th\xc3\xa0nh ch\xe1\xba\xadm nh\xe1\xba\xa5t ', kept["".join(map(str, ('ngày ', f_short_date(v1.deadline), )))]))
            if v1.report_to:
                many((b'; b\xc3\xa1o c\xc3\xa1o ', kept[f_joined(f_after(v1.report_to, 'báo cáo'))], kept[f_stop(v1.report_to)]))
            elif v1.deadline:
                one(b'.')
            else:
                one(kept[f_stop(v1.task)])
            one(b'</w:t></w:r></w:p>')
        if g_overdue:
            one(b'<w:tbl>')
            t_1 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9352" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2975"/><w:gridCol w:w="2258"/><w:gridCol w:w="1263"/><w:gridCol w:w="2232"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2975"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Vi\xe1\xbb\x87c</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2258"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>C\xc6\xa1 quan th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di h\xe1\xba\xa1n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2232"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xc3\xacnh h\xc3\xacnh</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_overdue)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2975"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2975_24[v2.task], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2258"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2258_24[v2.lead], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[f_short_date(v2.deadline)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2232"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2232_24[v2.state], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_1)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if (g_answer_by or g_answer_to):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">V\xc4\x83n b\xe1\xba\xa3n tr\xe1\xba\xa3 l\xe1\xbb\x9di g\xe1\xbb\xadi v\xe1\xbb\x81 ')
            if g_answer_to:
                one(kept[f_unstopped(f_after(g_answer_to, 'về'))])
            else:
                one(kept[g_issuer.full_name])
            if g_answer_by:
                many((b' tr\xc6\xb0\xe1\xbb\x9bc ng\xc3\xa0y ', kept[f_short_date(g_answer_by)], b'.'))
            else:
                one(kept[f_stop(g_answer_to)])
            one(b'</w:t></w:r></w:p>')
        many((drawn(put(f_prose(g_body, **{'end': True}))), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
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
    'names': frozenset(['answer_by', 'answer_to', 'attendees', 'body', 'chair', 'closing', 'content', 'heading', 'held_on', 'issuer', 'letterhead', 'location', 'opening', 'overdue', 'papers', 'people', 'start', 'tasks']),
    'ends': ('body',),
}
TEMPLATE = 1363829171
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
