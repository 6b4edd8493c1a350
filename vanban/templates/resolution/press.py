"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_clock = filters['clock'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_length = filters['length'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_3200_24 = tables.room(put, 3200, 12, False)
    room_2160_24 = tables.room(put, 2160, 12, False)
    room_1263_24 = tables.room(put, 1263, 12, False)
    room_2200_24 = tables.room(put, 2200, 12, False)
    room_4267_24 = tables.room(put, 4267, 12, False)
    room_3293_24 = tables.room(put, 3293, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_assignments = values['assignments']
        g_attendance = values['attendance']
        g_ballot = values['ballot']
        g_chair = values['chair']
        g_closing = values['closing']
        g_directions = values['directions']
        g_end = values['end']
        g_fees = values['fees']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_ideology = values['ideology']
        g_kind = values['kind']
        g_letterhead = values['letterhead']
        g_limits = values['limits']
        g_limits_number = values['limits_number']
        g_location = values['location']
        g_minutes_long = values['minutes_long']
        g_part_numbers = values['part_numbers']
        g_period = values['period']
        g_politics = values['politics']
        g_praise = values['praise']
        g_praise_number = values['praise_number']
        g_quality = values['quality']
        g_results = values['results']
        g_results_number = values['results_number']
        g_secretary = values['secretary']
        g_start = values['start']
        g_vote = values['vote']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\xab </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u"/><w:tag w:val="start"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:start[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_start)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xba\xbfn </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="K\xe1\xba\xbft th\xc3\xbac"/><w:tag w:val="end"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:end[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_end)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, t\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m"/><w:tag w:val="location"/><w:id w:val="6"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:location[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_location, 'tại'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, chi b\xe1\xbb\x99 t\xe1\xbb\x95 ch\xe1\xbb\xa9c ', kept[g_kind.subject], b' ', put(g_period), b' (', b'%d' % g_minutes_long, b' ph\xc3\xbat). T\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: T\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan"/><w:tag w:val="attendance.total"/><w:id w:val="7"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.total[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.total)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng ch\xc3\xad (ch\xc3\xadnh th\xe1\xbb\xa9c </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Ch\xc3\xadnh th\xe1\xbb\xa9c"/><w:tag w:val="attendance.official"/><w:id w:val="8"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.official[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.official)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, d\xe1\xbb\xb1 b\xe1\xbb\x8b </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: D\xe1\xbb\xb1 b\xe1\xbb\x8b"/><w:tag w:val="attendance.probationary"/><w:id w:val="9"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.probationary[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.probationary)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">); c\xc3\xb3 m\xe1\xba\xb7t '))
        if (not (g_attendance.present is None)):
            one(kept[f_count(g_attendance.present)])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b'/')
        if (not (g_attendance.due is None)):
            one(kept[f_count(g_attendance.due)])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad ph\xe1\xba\xa3i d\xe1\xbb\xb1, \xc4\x91\xe1\xba\xa1t ')
        if g_attendance.rate:
            one(kept[g_attendance.rate])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b'; v\xe1\xba\xafng c\xc3\xb3 l\xc3\xbd do ')
        if (g_attendance.recorded or g_attendance.excused):
            one(kept[f_count(f_length(g_attendance.excused))])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b', v\xe1\xba\xafng kh\xc3\xb4ng l\xc3\xbd do ')
        if (g_attendance.recorded or g_attendance.unexcused):
            one(kept[f_count(f_length(g_attendance.unexcused))])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        if g_attendance.exempt:
            many((b'; \xc4\x91\xc6\xb0\xe1\xbb\xa3c mi\xe1\xbb\x85n sinh ho\xe1\xba\xa1t ', kept[f_count(g_attendance.exempt)]))
        many((b'. Ch\xe1\xbb\xa7 tr\xc3\xac: ', kept[f_word_before(g_chair.name, 'đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="chair.name"/><w:id w:val="10"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_chair.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_chair.office:
            many((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="chair.office"/><w:id w:val="11"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_chair.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        many((b'. Th\xc6\xb0 k\xc3\xbd: ', kept[f_word_before(g_secretary.name, 'đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc6\xb0 k\xc3\xbd: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="secretary.name"/><w:id w:val="12"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:secretary.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_secretary.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_secretary.office:
            many((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc6\xb0 k\xc3\xbd: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="secretary.office"/><w:id w:val="13"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:secretary.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_secretary.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        one(b'.')
        if (g_fees and g_fees.told):
            one(b' \xc4\x90\xe1\xba\xa3ng ph\xc3\xad: ')
            if (not (g_fees.paid is None)):
                many((kept[f_count(g_fees.paid)], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad \xc4\x91\xc3\xa3 n\xe1\xbb\x99p'))
            if (not (g_fees.amount is None)):
                if (not (g_fees.paid is None)):
                    one(b', ')
                many((b's\xe1\xbb\x91 ti\xe1\xbb\x81n ', kept[f_number(g_fees.amount)], b' \xc4\x91\xe1\xbb\x93ng'))
            if g_fees.note:
                if ((not (g_fees.paid is None)) or (not (g_fees.amount is None))):
                    one(b'; ')
                one(kept[f_unstopped(g_fees.note)])
            one(b'.')
        one(b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">')
        if g_ballot.rejected:
            one(b'D\xe1\xbb\xb1 th\xe1\xba\xa3o ngh\xe1\xbb\x8b quy\xe1\xba\xbft sau \xc4\x91\xc3\xa2y kh\xc3\xb4ng \xc4\x91\xc6\xb0\xe1\xbb\xa3c chi b\xe1\xbb\x99 th\xc3\xb4ng qua:')
        elif g_ballot.adopted:
            one(b'Sau khi th\xe1\xba\xa3o lu\xe1\xba\xadn, chi b\xe1\xbb\x99 quy\xe1\xba\xbft ngh\xe1\xbb\x8b:')
        else:
            one(b'Chi b\xe1\xbb\x99 bi\xe1\xbb\x83u quy\xe1\xba\xbft d\xe1\xbb\xb1 th\xe1\xba\xa3o ngh\xe1\xbb\x8b quy\xe1\xba\xbft sau \xc4\x91\xc3\xa2y:')
        many((b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>I- \xc4\x90\xc3\x81NH GI\xc3\x81 K\xe1\xba\xbeT QU\xe1\xba\xa2 L\xc3\x83NH \xc4\x90\xe1\xba\xa0O</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. C\xc3\xb4ng t\xc3\xa1c ch\xc3\xadnh tr\xe1\xbb\x8b, t\xc6\xb0 t\xc6\xb0\xe1\xbb\x9fng</w:t></w:r></w:p>', drawn(put(f_prose(g_ideology))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. Th\xe1\xbb\xb1c hi\xe1\xbb\x87n nhi\xe1\xbb\x87m v\xe1\xbb\xa5 ch\xc3\xadnh tr\xe1\xbb\x8b</w:t></w:r></w:p>', drawn(put(f_prose(g_politics)))))
        if g_results:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_results_number)], kept[f_stop(g_results_number)], b' K\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n nhi\xe1\xbb\x87m v\xe1\xbb\xa5 k\xe1\xbb\xb3 tr\xc6\xb0\xe1\xbb\x9bc</w:t></w:r></w:p><w:tbl>'))
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="3200"/><w:gridCol w:w="2160"/><w:gridCol w:w="1263"/><w:gridCol w:w="2200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Nhi\xe1\xbb\x87m v\xe1\xbb\xa5 \xc4\x91\xe1\xbb\x81 ra</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2160"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di h\xe1\xba\xa1n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_results)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3200_24[v2.task], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2160"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2160_24[v2.person], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[v2.deadline], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2200_24[v2.result], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_0)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_praise:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_praise_number)], kept[f_stop(g_praise_number)], b' Bi\xe1\xbb\x83u d\xc6\xb0\xc6\xa1ng, nh\xe1\xba\xafc nh\xe1\xbb\x9f</w:t></w:r></w:p>', drawn(put(f_prose(g_praise)))))
        if g_limits:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_limits_number)], kept[f_stop(g_limits_number)], b' H\xe1\xba\xa1n ch\xe1\xba\xbf, nguy\xc3\xaan nh\xc3\xa2n</w:t></w:r></w:p>', drawn(put(f_prose(g_limits)))))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>II- PH\xc6\xaf\xc6\xa0NG H\xc6\xaf\xe1\xbb\x9aNG, NHI\xe1\xbb\x86M V\xe1\xbb\xa4</w:t></w:r></w:p>', drawn(put(f_prose(g_directions)))))
        if g_assignments:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_part_numbers.assignments], b'- PH\xc3\x82N C\xc3\x94NG NHI\xe1\xbb\x86M V\xe1\xbb\xa4, T\xe1\xbb\x94 CH\xe1\xbb\xa8C TH\xe1\xbb\xb0C HI\xe1\xbb\x86N</w:t></w:r></w:p><w:tbl>'))
            t_1 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="4267"/><w:gridCol w:w="3293"/><w:gridCol w:w="1263"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4267"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Nhi\xe1\xbb\x87m v\xe1\xbb\xa5</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3293"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di h\xe1\xba\xa1n</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_assignments)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4267"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_4267_24[v2.task], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3293"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3293_24[v2.person], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[v2.deadline], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_1)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_quality:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_part_numbers.quality], b'- T\xe1\xbb\xb0 \xc4\x90\xc3\x81NH GI\xc3\x81 CH\xe1\xba\xa4T L\xc6\xaf\xe1\xbb\xa2NG K\xe1\xbb\xb2 SINH HO\xe1\xba\xa0T</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">Chi b\xe1\xbb\x99 t\xe1\xbb\xb1 ch\xe1\xba\xa5m </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xc3\xa1nh gi\xc3\xa1 ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng: \xc4\x90i\xe1\xbb\x83m"/><w:tag w:val="quality.score"/><w:id w:val="14"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:quality.score[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_quality.score)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xc3\xa1nh gi\xc3\xa1 ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng: X\xe1\xba\xbfp lo\xe1\xba\xa1i"/><w:tag w:val="quality.band"/><w:id w:val="15"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:quality.band[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_quality.band)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>', kept[f_stop(g_quality.band)], b'</w:t></w:r></w:p>', drawn(put(f_prose(g_quality.note)))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">')
        if g_ballot.rejected:
            one(b'D\xe1\xbb\xb1 th\xe1\xba\xa3o ngh\xe1\xbb\x8b quy\xe1\xba\xbft kh\xc3\xb4ng \xc4\x91\xc6\xb0\xe1\xbb\xa3c chi b\xe1\xbb\x99 th\xc3\xb4ng qua khi bi\xe1\xbb\x83u quy\xe1\xba\xbft')
        elif g_ballot.adopted:
            one(b'Ngh\xe1\xbb\x8b quy\xe1\xba\xbft \xc4\x91\xc6\xb0\xe1\xbb\xa3c chi b\xe1\xbb\x99 bi\xe1\xbb\x83u quy\xe1\xba\xbft th\xc3\xb4ng qua')
        else:
            one(b'K\xe1\xba\xbft qu\xe1\xba\xa3 bi\xe1\xbb\x83u quy\xe1\xba\xbft ngh\xe1\xbb\x8b quy\xe1\xba\xbft')
        if g_ballot.method:
            many((b' b\xe1\xba\xb1ng h\xc3\xacnh th\xe1\xbb\xa9c ', kept[g_ballot.method]))
        many((b': t\xc3\xa1n th\xc3\xa0nh ', kept[f_count(g_ballot.in_favour)], b'/'))
        if (not (g_ballot.base is None)):
            one(kept[f_count(g_ballot.base)])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad ')
        if g_ballot.whole:
            one(b'bi\xe1\xbb\x83u quy\xe1\xba\xbft')
        else:
            one(b'c\xc3\xb3 quy\xe1\xbb\x81n bi\xe1\xbb\x83u quy\xe1\xba\xbft c\xc3\xb3 m\xe1\xba\xb7t')
        one(b', \xc4\x91\xe1\xba\xa1t ')
        if g_ballot.share:
            one(kept[g_ballot.share])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        if ((not (g_vote.against is None)) and (g_vote.against or (not g_ballot.whole))):
            many((b'; kh\xc3\xb4ng t\xc3\xa1n th\xc3\xa0nh ', kept[f_count(g_vote.against)]))
        if ((not (g_vote.abstaining is None)) and (g_vote.abstaining or (not g_ballot.whole))):
            many((b'; kh\xc3\xb4ng c\xc3\xb3 \xc3\xbd ki\xe1\xba\xbfn ', kept[f_count(g_vote.abstaining)]))
        one(b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_attendance = values['attendance']
        g_chair = values['chair']
        g_end = values['end']
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_quality = values['quality']
        g_secretary = values['secretary']
        g_start = values['start']
        if ((not (g_attendance is None)) and (not (g_attendance.official is None))):
            many((b'<attendance.official>', value(f_count(g_attendance.official)), b'</attendance.official>'))
        if ((not (g_attendance is None)) and (not (g_attendance.probationary is None))):
            many((b'<attendance.probationary>', value(f_count(g_attendance.probationary)), b'</attendance.probationary>'))
        if ((not (g_attendance is None)) and (not (g_attendance.total is None))):
            many((b'<attendance.total>', value(f_count(g_attendance.total)), b'</attendance.total>'))
        if ((not (g_chair is None)) and (not (g_chair.name is None))):
            many((b'<chair.name>', value(f_unstopped(f_after(g_chair.name, 'đồng chí'))), b'</chair.name>'))
        if ((not (g_chair is None)) and (not (g_chair.office is None))):
            many((b'<chair.office>', value(f_unstopped(g_chair.office)), b'</chair.office>'))
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_end is None)):
            many((b'<end>', value(f_clock(g_end)), b'</end>'))
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if (not (g_location is None)):
            many((b'<location>', value(f_unstopped(f_after(g_location, 'tại'))), b'</location>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        if ((not (g_quality is None)) and (not (g_quality.band is None))):
            many((b'<quality.band>', value(f_unstopped(g_quality.band)), b'</quality.band>'))
        if ((not (g_quality is None)) and (not (g_quality.score is None))):
            many((b'<quality.score>', value(f_number(g_quality.score)), b'</quality.score>'))
        if ((not (g_secretary is None)) and (not (g_secretary.name is None))):
            many((b'<secretary.name>', value(f_unstopped(f_after(g_secretary.name, 'đồng chí'))), b'</secretary.name>'))
        if ((not (g_secretary is None)) and (not (g_secretary.office is None))):
            many((b'<secretary.office>', value(f_unstopped(g_secretary.office)), b'</secretary.office>'))
        if (not (g_start is None)):
            many((b'<start>', value(f_clock(g_start)), b'</start>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['assignments', 'attendance', 'ballot', 'chair', 'closing', 'directions', 'end', 'fees', 'heading', 'held_on', 'ideology', 'kind', 'letterhead', 'limits', 'limits_number', 'location', 'minutes_long', 'part_numbers', 'period', 'politics', 'praise', 'praise_number', 'quality', 'results', 'results_number', 'secretary', 'start', 'vote']),
}
TEMPLATE = 724673674
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
