"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, heading_closing_c1a38e04


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2285_24 = tables.room(put, 2285, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_advance = values['advance']
        g_bearer = values['bearer']
        g_closing = values['closing']
        g_destination = values['destination']
        g_first_day = values['first_day']
        g_heading = values['heading']
        g_last_day = values['last_day']
        g_letterhead = values['letterhead']
        g_purpose = values['purpose']
        g_stages = values['stages']
        g_vehicle = values['vehicle']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">C\xe1\xba\xa5p cho: ', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
        if g_bearer.office:
            many((b', ', kept[f_unstopped(g_bearer.office)]))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i c\xc3\xb4ng t\xc3\xa1c t\xe1\xba\xa1i: ', kept[f_unstopped(f_after(g_destination, 'địa điểm'))], kept[f_stop(g_destination)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c: ', kept[f_unstopped(f_after(g_purpose, 'về việc'))], kept[f_stop(g_purpose)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\xab </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xe1\xbb\xab ng\xc3\xa0y"/><w:tag w:val="first_day"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:first_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_first_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xba\xbfn </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xba\xbfn ng\xc3\xa0y"/><w:tag w:val="last_day"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:last_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_last_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>'))
        if g_vehicle:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ph\xc6\xb0\xc6\xa1ng ti\xe1\xbb\x87n: ', kept[f_unstopped(g_vehicle)], kept[f_stop(g_vehicle)], b'</w:t></w:r></w:p>'))
        if g_advance:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc3\xa3 t\xe1\xba\xa1m \xe1\xbb\xa9ng: ', kept[f_number(g_advance)], b' \xc4\x91\xe1\xbb\x93ng.</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2285"/><w:gridCol w:w="2285"/><w:gridCol w:w="1263"/><w:gridCol w:w="1263"/><w:gridCol w:w="2257"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xc6\xa1i \xc4\x91i</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xc6\xa1i \xc4\x91\xe1\xba\xbfn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xc4\x91i</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y t\xe1\xbb\x9bi</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2257"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9ng nh\xe1\xba\xadn c\xe1\xbb\xa7a n\xc6\xa1i \xc4\x91i, n\xc6\xa1i \xc4\x91\xe1\xba\xbfn (k\xc3\xbd, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p></w:tc></w:tr>')
        for v1 in g_stages:
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2285_24[v1.origin], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2285_24[v1.place], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_1 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if (not (v1.left_on is None)):
                one(kept[f_short_date(v1.left_on)])
            one(b'</w:t></w:r></w:p>')
            whole(out, t_1, 1263)
            one(b'</w:tc><w:tc>')
            t_2 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if (not (v1.arrived_on is None)):
                one(kept[f_short_date(v1.arrived_on)])
            one(b'</w:t></w:r></w:p>')
            whole(out, t_2, 1263)
            one(b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2257"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:br/><w:br/><w:br/><w:br/></w:r></w:p></w:tc></w:tr>')
        ends(out, t_0)
        one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_first_day = values['first_day']
        g_last_day = values['last_day']
        g_letterhead = values['letterhead']
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_first_day is None)):
            many((b'<first_day>', value(f_date(g_first_day)), b'</first_day>'))
        if (not (g_last_day is None)):
            many((b'<last_day>', value(f_date(g_last_day)), b'</last_day>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['advance', 'bearer', 'closing', 'destination', 'first_day', 'heading', 'last_day', 'letterhead', 'purpose', 'stages', 'vehicle']),
}


def fills_1(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2285_24 = tables.room(put, 2285, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_advance = values['advance']
        g_bearer = values['bearer']
        g_closing = values['closing']
        g_destination = values['destination']
        g_first_day = values['first_day']
        g_heading = values['heading']
        g_last_day = values['last_day']
        g_letterhead = values['letterhead']
        g_purpose = values['purpose']
        g_stages = values['stages']
        g_vehicle = values['vehicle']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">C\xe1\xba\xa5p cho: ', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
        if g_bearer.office:
            many((b', ', kept[f_unstopped(g_bearer.office)]))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90i c\xc3\xb4ng t\xc3\xa1c t\xe1\xba\xa1i: ', kept[f_unstopped(f_after(g_destination, 'địa điểm'))], kept[f_stop(g_destination)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c: ', kept[f_unstopped(f_after(g_purpose, 'về việc'))], kept[f_stop(g_purpose)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\xab </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xe1\xbb\xab ng\xc3\xa0y"/><w:tag w:val="first_day"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:first_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_first_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xba\xbfn </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xba\xbfn ng\xc3\xa0y"/><w:tag w:val="last_day"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:last_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_last_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>'))
        if g_vehicle:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ph\xc6\xb0\xc6\xa1ng ti\xe1\xbb\x87n: ', kept[f_unstopped(g_vehicle)], kept[f_stop(g_vehicle)], b'</w:t></w:r></w:p>'))
        if g_advance:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc3\xa3 t\xe1\xba\xa1m \xe1\xbb\xa9ng: ', kept[f_number(g_advance)], b' \xc4\x91\xe1\xbb\x93ng.</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_c1a38e04(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2285"/><w:gridCol w:w="2285"/><w:gridCol w:w="1263"/><w:gridCol w:w="1263"/><w:gridCol w:w="2257"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xc6\xa1i \xc4\x91i</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xc6\xa1i \xc4\x91\xe1\xba\xbfn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xc4\x91i</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y t\xe1\xbb\x9bi</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2257"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9ng nh\xe1\xba\xadn c\xe1\xbb\xa7a n\xc6\xa1i \xc4\x91i, n\xc6\xa1i \xc4\x91\xe1\xba\xbfn (k\xc3\xbd, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p></w:tc></w:tr>')
        for v1 in g_stages:
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2285_24[v1.origin], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2285"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2285_24[v1.place], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_1 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if (not (v1.left_on is None)):
                one(kept[f_short_date(v1.left_on)])
            one(b'</w:t></w:r></w:p>')
            whole(out, t_1, 1263)
            one(b'</w:tc><w:tc>')
            t_2 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if (not (v1.arrived_on is None)):
                one(kept[f_short_date(v1.arrived_on)])
            one(b'</w:t></w:r></w:p>')
            whole(out, t_2, 1263)
            one(b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2257"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:br/><w:br/><w:br/><w:br/></w:r></w:p></w:tc></w:tr>')
        ends(out, t_0)
        one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="8391"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_first_day = values['first_day']
        g_last_day = values['last_day']
        g_letterhead = values['letterhead']
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_first_day is None)):
            many((b'<first_day>', value(f_date(g_first_day)), b'</first_day>'))
        if (not (g_last_day is None)):
            many((b'<last_day>', value(f_date(g_last_day)), b'</last_day>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_1 = {
    'names': frozenset(['advance', 'bearer', 'closing', 'destination', 'first_day', 'heading', 'last_day', 'letterhead', 'purpose', 'stages', 'vehicle']),
}
TEMPLATE = 1379796869
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd36-2018-a5": ("hd36-2018-0.zip", 2650487313, fills_1, styles_2cdeb7a5, ABOUT_1),
    "hd05-2026-a5": ("hd05-2026-0.zip", 4044231853, fills_1, styles_2cdeb7a5, ABOUT_1),
}
