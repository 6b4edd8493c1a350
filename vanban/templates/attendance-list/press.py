"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_length = filters['length'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2459_24 = tables.room(put, 2459, 12, False)
    room_1162_24 = tables.room(put, 1162, 12, False)
    room_1061_24 = tables.room(put, 1061, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_absent = values['absent']
        g_attendees = values['attendees']
        g_called = values['called']
        g_closing = values['closing']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_present = values['present']
        g_summoned = values['summoned']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        if g_location:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">- Ng\xc3\xa0y h\xe1\xbb\x8dp: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, t\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m"/><w:tag w:val="location"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:location[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_location, 'tại'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>', kept[f_stop(g_location)], b'</w:t></w:r></w:p>'))
        if (not g_location):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">- Ng\xc3\xa0y h\xe1\xbb\x8dp: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>'))
        one(b'<w:tbl>')
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9351" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="2459"/><w:gridCol w:w="1162"/><w:gridCol w:w="1268"/><w:gridCol w:w="1676"/><w:gridCol w:w="1061"/><w:gridCol w:w="1195"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2459"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>H\xe1\xbb\x8d v\xc3\xa0 t\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1162"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9c v\xe1\xbb\xa5</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1268"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Di\xe1\xbb\x87n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1676"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90i\xe1\xbb\x83m danh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1061"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>L\xc3\xbd do</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1195"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xc3\xbd t\xc3\xaan</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_attendees)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>')
            t_1 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr>')
            if (i1 + 1 == n1):
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-table-number"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i1 + 1), b'</w:t></w:r></w:p>'))
            else:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i1 + 1), b'</w:t></w:r></w:p>'))
            whole(out, t_1, 530)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2459"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2459_24[v1.name], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1162"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1162_24[v1.office], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_2 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1268"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if v1.standing:
                one(put(v1.standing))
            one(b'</w:t></w:r></w:p>')
            whole(out, t_2, 1268)
            one(b'</w:tc><w:tc>')
            t_3 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1676"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if v1.presence:
                one(put(v1.presence))
            one(b'</w:t></w:r></w:p>')
            whole(out, t_3, 1676)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1061"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_1061_24[v1.reason], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1195"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if g_called:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Danh s\xc3\xa1ch c\xc3\xb3 ', kept[f_count(f_length(g_attendees))], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad; ph\xe1\xba\xa3i d\xe1\xbb\xb1 ', kept[f_count(g_summoned)], b', c\xc3\xb3 m\xe1\xba\xb7t ', kept[f_count(g_present)], b', v\xe1\xba\xafng ', kept[f_count(g_absent)], b'.</w:t></w:r></w:p>'))
        if (not g_called):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Danh s\xc3\xa1ch c\xc3\xb3 ', kept[f_count(f_length(g_attendees))], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad.</w:t></w:r></w:p>'))
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
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if (not (g_location is None)):
            many((b'<location>', value(f_unstopped(f_after(g_location, 'tại'))), b'</location>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['absent', 'attendees', 'called', 'closing', 'heading', 'held_on', 'letterhead', 'location', 'present', 'summoned']),
}
TEMPLATE = 3650415410
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
