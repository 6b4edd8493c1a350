"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, heading_closing_c1a38e04


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_before = filters['before'].call
    f_clock = filters['clock'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_chair = values['chair']
        g_closing = values['closing']
        g_content = values['content']
        g_event = values['event']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_host = values['host']
        g_invitees = values['invitees']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_request = values['request']
        g_start = values['start']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_before(f_after(g_host, 'kính mời'), 'kính mời')], b' tr\xc3\xa2n tr\xe1\xbb\x8dng k\xc3\xadnh m\xe1\xbb\x9di:</w:t></w:r></w:p>', drawn(put(f_prose(g_invitees))), b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x9bi d\xe1\xbb\xb1 ', kept[f_unstopped(f_after(g_event, 'dự'))], kept[f_stop(g_event)], b'</w:t></w:r></w:p>'))
        if g_chair:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Ch\xe1\xbb\xa7 tr\xc3\xac: ', kept[f_word_before(g_chair.name, 'đồng chí')], kept[f_after(g_chair.name, 'đồng chí')]))
            if g_chair.office:
                many((b', ', kept[f_unstopped(g_chair.office)]))
            one(b'.</w:t></w:r></w:p>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xe1\xbb\x9di gian: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u"/><w:tag w:val="start"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:start[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_start)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- \xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m"/><w:tag w:val="location"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:location[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_location, 'địa điểm'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>', kept[f_stop(g_location)], b'</w:t></w:r></w:p>'))
        if g_request:
            many((drawn(put(f_prose(g_content, **{'lead': '- Nội dung: '}))), drawn(put(f_prose(g_request, **{'end': True})))))
        if (not g_request):
            one(drawn(put(f_prose(g_content, **{'end': True}, **{'lead': '- Nội dung: '}))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_start = values['start']
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if (not (g_location is None)):
            many((b'<location>', value(f_unstopped(f_after(g_location, 'địa điểm'))), b'</location>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        if (not (g_start is None)):
            many((b'<start>', value(f_clock(g_start)), b'</start>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['chair', 'closing', 'content', 'event', 'heading', 'held_on', 'host', 'invitees', 'letterhead', 'location', 'request', 'start']),
    'ends': ('request', 'content'),
}


def fills_1(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_before = filters['before'].call
    f_clock = filters['clock'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_chair = values['chair']
        g_closing = values['closing']
        g_content = values['content']
        g_event = values['event']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_host = values['host']
        g_invitees = values['invitees']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_request = values['request']
        g_start = values['start']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_before(f_after(g_host, 'kính mời'), 'kính mời')], b' tr\xc3\xa2n tr\xe1\xbb\x8dng k\xc3\xadnh m\xe1\xbb\x9di:</w:t></w:r></w:p>', drawn(put(f_prose(g_invitees))), b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\x9bi d\xe1\xbb\xb1 ', kept[f_unstopped(f_after(g_event, 'dự'))], kept[f_stop(g_event)], b'</w:t></w:r></w:p>'))
        if g_chair:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Ch\xe1\xbb\xa7 tr\xc3\xac: ', kept[f_word_before(g_chair.name, 'đồng chí')], kept[f_after(g_chair.name, 'đồng chí')]))
            if g_chair.office:
                many((b', ', kept[f_unstopped(g_chair.office)]))
            one(b'.</w:t></w:r></w:p>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xe1\xbb\x9di gian: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u"/><w:tag w:val="start"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:start[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_start)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- \xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m"/><w:tag w:val="location"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:location[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_location, 'địa điểm'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>', kept[f_stop(g_location)], b'</w:t></w:r></w:p>'))
        if g_request:
            many((drawn(put(f_prose(g_content, **{'lead': '- Nội dung: '}))), drawn(put(f_prose(g_request, **{'end': True})))))
        if (not g_request):
            one(drawn(put(f_prose(g_content, **{'end': True}, **{'lead': '- Nội dung: '}))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_c1a38e04(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="8391"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_start = values['start']
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if (not (g_location is None)):
            many((b'<location>', value(f_unstopped(f_after(g_location, 'địa điểm'))), b'</location>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        if (not (g_start is None)):
            many((b'<start>', value(f_clock(g_start)), b'</start>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_1 = {
    'names': frozenset(['chair', 'closing', 'content', 'event', 'heading', 'held_on', 'host', 'invitees', 'letterhead', 'location', 'request', 'start']),
    'ends': ('request', 'content'),
}
TEMPLATE = 3420624700
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd36-2018-a5": ("hd36-2018-0.zip", 2650487313, fills_1, styles_2cdeb7a5, ABOUT_1),
    "hd05-2026-a5": ("hd05-2026-0.zip", 4044231853, fills_1, styles_2cdeb7a5, ABOUT_1),
}
