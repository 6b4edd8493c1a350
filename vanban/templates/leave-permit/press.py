"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, heading_closing_b2e5b115, closing_af88503f, heading_closing_96d1b5bb


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_attested = values['attested']
        g_bearer = values['bearer']
        g_closing = values['closing']
        g_days = values['days']
        g_first_day = values['first_day']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_last_day = values['last_day']
        g_leave_year = values['leave_year']
        g_letterhead = values['letterhead']
        g_place = values['place']
        g_substitute = values['substitute']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' \xc4\x91\xe1\xbb\x93ng \xc3\xbd \xc4\x91\xe1\xbb\x83 ', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
        if g_bearer.office:
            many((b', ', kept[f_unstopped(g_bearer.office)], b','))
        many((b' ngh\xe1\xbb\x89 ph\xc3\xa9p n\xc4\x83m ', kept[f_unstopped(g_leave_year)], kept[f_stop(g_leave_year)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\x9di gian ngh\xe1\xbb\x89: ', kept[f_count(g_days)], b' ng\xc3\xa0y l\xc3\xa0m vi\xe1\xbb\x87c, t\xe1\xbb\xab </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xe1\xbb\xab ng\xc3\xa0y"/><w:tag w:val="first_day"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:first_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_first_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xba\xbfn h\xe1\xba\xbft ng\xc3\xa0y"/><w:tag w:val="last_day"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:last_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_last_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>'))
        if g_substitute:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ng\xc6\xb0\xe1\xbb\x9di l\xc3\xa0m thay: ', kept[f_word_before(g_substitute.name, 'đồng chí')], kept[f_after(g_substitute.name, 'đồng chí')]))
            if g_substitute.office:
                many((b', ', kept[f_unstopped(g_substitute.office)]))
            one(b'.</w:t></w:r></w:p>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i ngh\xe1\xbb\x89: ', kept[f_unstopped(g_place)], kept[f_stop(g_place)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        closing_af88503f(g_closing, kept, many)
        if g_attested:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9ng nh\xe1\xba\xadn c\xe1\xbb\xa7a n\xc6\xa1i ngh\xe1\xbb\x89: ng\xc3\xa0y \xc4\x91\xe1\xba\xbfn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9ng nh\xe1\xba\xadn c\xe1\xbb\xa7a n\xc6\xa1i ngh\xe1\xbb\x89: ng\xc3\xa0y \xc4\x91i</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc></w:tr>')
            ends(out, t_0)
            one(b'</w:tbl>')
        heading_closing_b2e5b115(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
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
    'names': frozenset(['attested', 'bearer', 'closing', 'days', 'first_day', 'heading', 'issuer', 'last_day', 'leave_year', 'letterhead', 'place', 'substitute']),
}


def fills_1(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_attested = values['attested']
        g_bearer = values['bearer']
        g_closing = values['closing']
        g_days = values['days']
        g_first_day = values['first_day']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_last_day = values['last_day']
        g_leave_year = values['leave_year']
        g_letterhead = values['letterhead']
        g_place = values['place']
        g_substitute = values['substitute']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' \xc4\x91\xe1\xbb\x93ng \xc3\xbd \xc4\x91\xe1\xbb\x83 ', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
        if g_bearer.office:
            many((b', ', kept[f_unstopped(g_bearer.office)], b','))
        many((b' ngh\xe1\xbb\x89 ph\xc3\xa9p n\xc4\x83m ', kept[f_unstopped(g_leave_year)], kept[f_stop(g_leave_year)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Th\xe1\xbb\x9di gian ngh\xe1\xbb\x89: ', kept[f_count(g_days)], b' ng\xc3\xa0y l\xc3\xa0m vi\xe1\xbb\x87c, t\xe1\xbb\xab </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xe1\xbb\xab ng\xc3\xa0y"/><w:tag w:val="first_day"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:first_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_first_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xba\xbfn h\xe1\xba\xbft ng\xc3\xa0y"/><w:tag w:val="last_day"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:last_day[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_last_day)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>'))
        if g_substitute:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ng\xc6\xb0\xe1\xbb\x9di l\xc3\xa0m thay: ', kept[f_word_before(g_substitute.name, 'đồng chí')], kept[f_after(g_substitute.name, 'đồng chí')]))
            if g_substitute.office:
                many((b', ', kept[f_unstopped(g_substitute.office)]))
            one(b'.</w:t></w:r></w:p>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">N\xc6\xa1i ngh\xe1\xbb\x89: ', kept[f_unstopped(g_place)], kept[f_stop(g_place)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        closing_af88503f(g_closing, kept, many)
        if g_attested:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9ng nh\xe1\xba\xadn c\xe1\xbb\xa7a n\xc6\xa1i ngh\xe1\xbb\x89: ng\xc3\xa0y \xc4\x91\xe1\xba\xbfn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9ng nh\xe1\xba\xadn c\xe1\xbb\xa7a n\xc6\xa1i ngh\xe1\xbb\x89: ng\xc3\xa0y \xc4\x91i</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc></w:tr>')
            ends(out, t_0)
            one(b'</w:tbl>')
        heading_closing_96d1b5bb(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="8391"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
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
    'names': frozenset(['attested', 'bearer', 'closing', 'days', 'first_day', 'heading', 'issuer', 'last_day', 'leave_year', 'letterhead', 'place', 'substitute']),
}
TEMPLATE = 2256828994
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd36-2018-a5": ("hd36-2018-0.zip", 2650487313, fills_1, styles_2cdeb7a5, ABOUT_1),
    "hd05-2026-a5": ("hd05-2026-0.zip", 4044231853, fills_1, styles_2cdeb7a5, ABOUT_1),
}
