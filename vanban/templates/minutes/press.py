"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_clock = filters['clock'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_led = filters['led'].call
    f_length = filters['length'].call
    f_number = filters['number'].call
    f_numbered = filters['numbered'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_4267_24 = tables.room(put, 4267, 12, False)
    room_3293_24 = tables.room(put, 3293, 12, False)
    room_1263_24 = tables.room(put, 1263, 12, False)
    room_1305_24 = tables.room(put, 1305, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_adopted = values['adopted']
        g_adopted_by = values['adopted_by']
        g_agenda = values['agenda']
        g_assignments = values['assignments']
        g_attendance = values['attendance']
        g_ballots = values['ballots']
        g_chair = values['chair']
        g_closing = values['closing']
        g_end = values['end']
        g_fees = values['fees']
        g_guest_speech = values['guest_speech']
        g_guests = values['guests']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_kind = values['kind']
        g_labels = values['labels']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_mode = values['mode']
        g_part_numbers = values['part_numbers']
        g_quality = values['quality']
        g_reply = values['reply']
        g_secretary = values['secretary']
        g_start = values['start']
        g_theme = values['theme']
        g_votes = values['votes']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">I- ', kept[g_labels.opening], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.time], b': B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u l\xc3\xbac </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u"/><w:tag w:val="start"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:start[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_start)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.place], b': </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m"/><w:tag w:val="location"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:location[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_location, 'địa điểm'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">', kept[f_stop(g_location)]))
        if g_mode:
            many((b' ', kept[g_labels.mode], b': ', kept[f_unstopped(g_mode)], kept[f_stop(g_mode)]))
        one(b'</w:t></w:r></w:p>')
        if g_theme:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Chuy\xc3\xaan \xc4\x91\xe1\xbb\x81: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Chuy\xc3\xaan \xc4\x91\xe1\xbb\x81: T\xc3\xaan chuy\xc3\xaan \xc4\x91\xe1\xbb\x81"/><w:tag w:val="theme.title"/><w:id w:val="6"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:theme.title[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_theme.title, 'chuyên đề'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            if g_theme.presenter:
                many((b'. Ng\xc6\xb0\xe1\xbb\x9di tr\xc3\xacnh b\xc3\xa0y: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Chuy\xc3\xaan \xc4\x91\xe1\xbb\x81: Ng\xc6\xb0\xe1\xbb\x9di tr\xc3\xacnh b\xc3\xa0y"/><w:tag w:val="theme.presenter"/><w:id w:val="7"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:theme.presenter[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_led(g_theme.presenter, 'đồng chí')], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            one(b'.</w:t></w:r></w:p>')
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- T\xe1\xbb\x95ng s\xe1\xbb\x91 ')
        if (g_kind == 'họp chi uỷ'):
            one(b'chi u\xe1\xbb\xb7 vi\xc3\xaan')
        else:
            one(b'\xc4\x91\xe1\xba\xa3ng vi\xc3\xaan')
        many((b': </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: T\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan"/><w:tag w:val="attendance.total"/><w:id w:val="8"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.total[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.total)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng ch\xc3\xad (ch\xc3\xadnh th\xe1\xbb\xa9c </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Ch\xc3\xadnh th\xe1\xbb\xa9c"/><w:tag w:val="attendance.official"/><w:id w:val="9"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.official[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.official)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, d\xe1\xbb\xb1 b\xe1\xbb\x8b </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: D\xe1\xbb\xb1 b\xe1\xbb\x8b"/><w:tag w:val="attendance.probationary"/><w:id w:val="10"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.probationary[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.probationary)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_attendance.transferred_in:
            many((b'; sinh ho\xe1\xba\xa1t t\xe1\xba\xa1m th\xe1\xbb\x9di \xc4\x91\xe1\xba\xbfn </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Sinh ho\xe1\xba\xa1t t\xe1\xba\xa1m th\xe1\xbb\x9di \xc4\x91\xe1\xba\xbfn"/><w:tag w:val="attendance.transferred_in"/><w:id w:val="11"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.transferred_in[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.transferred_in)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_attendance.transferred_out:
            many((b'; gi\xe1\xbb\x9bi thi\xe1\xbb\x87u sinh ho\xe1\xba\xa1t t\xe1\xba\xa1m th\xe1\xbb\x9di \xc4\x91i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Gi\xe1\xbb\x9bi thi\xe1\xbb\x87u sinh ho\xe1\xba\xa1t t\xe1\xba\xa1m th\xe1\xbb\x9di \xc4\x91i"/><w:tag w:val="attendance.transferred_out"/><w:id w:val="12"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.transferred_out[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.transferred_out)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_attendance.suspended:
            many((b'; b\xe1\xbb\x8b \xc4\x91\xc3\xacnh ch\xe1\xbb\x89 sinh ho\xe1\xba\xa1t ', kept[f_count(g_attendance.suspended)]))
        if g_attendance.exempt:
            many((b'; \xc4\x91\xc6\xb0\xe1\xbb\xa3c mi\xe1\xbb\x85n sinh ho\xe1\xba\xa1t </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Mi\xe1\xbb\x85n sinh ho\xe1\xba\xa1t"/><w:tag w:val="attendance.exempt"/><w:id w:val="13"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.exempt[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.exempt)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, trong \xc4\x91\xc3\xb3 c\xc3\xb3 m\xe1\xba\xb7t '))
            if g_attendance.recorded:
                many((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Mi\xe1\xbb\x85n sinh ho\xe1\xba\xa1t c\xc3\xb3 m\xe1\xba\xb7t"/><w:tag w:val="attendance.exempt_present"/><w:id w:val="14"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.exempt_present[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.exempt_present)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            else:
                one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        many((b').</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.present], b': '))
        if (not (g_attendance.present is None)):
            one(kept[f_count(g_attendance.present)])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b'/')
        if (not (g_attendance.due is None)):
            one(kept[f_count(g_attendance.due)])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad ph\xe1\xba\xa3i d\xe1\xbb\xb1 h\xe1\xbb\x8dp, \xc4\x91\xe1\xba\xa1t ')
        if g_attendance.rate:
            one(kept[g_attendance.rate])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b' (ch\xc3\xadnh th\xe1\xbb\xa9c ')
        if (not (g_attendance.present_official is None)):
            many((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Ch\xc3\xadnh th\xe1\xbb\xa9c c\xc3\xb3 m\xe1\xba\xb7t"/><w:tag w:val="attendance.present_official"/><w:id w:val="15"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.present_official[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.present_official)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, d\xe1\xbb\xb1 b\xe1\xbb\x8b </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: D\xe1\xbb\xb1 b\xe1\xbb\x8b c\xc3\xb3 m\xe1\xba\xb7t"/><w:tag w:val="attendance.present_probationary"/><w:id w:val="16"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.present_probationary[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.present_probationary)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        else:
            if (not (g_attendance.came_official is None)):
                one(kept[f_count(g_attendance.came_official)])
            else:
                one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
            one(b', d\xe1\xbb\xb1 b\xe1\xbb\x8b ')
            if (not (g_attendance.came_probationary is None)):
                one(kept[f_count(g_attendance.came_probationary)])
            else:
                one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        many((b').</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.excused], b': '))
        if g_attendance.excused:
            many((kept[f_count(f_length(g_attendance.excused))], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad: '))
            t2 = tuple(g_attendance.excused)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((kept[f_after(v2.name, 'đồng chí')], b' (', kept[v2.reason], b')'))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
        else:
            if g_attendance.recorded:
                one(b'kh\xc3\xb4ng')
            else:
                one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.unexcused], b': '))
        if g_attendance.unexcused:
            many((kept[f_count(f_length(g_attendance.unexcused))], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad: '))
            t2 = tuple(g_attendance.unexcused)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                one(kept[f_after(v2, 'đồng chí')])
                if (not (i2 + 1 == n2)):
                    one(b'; ')
        else:
            if g_attendance.recorded:
                one(b'kh\xc3\xb4ng')
            else:
                one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b'.</w:t></w:r></w:p>')
        if g_guests:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.guests], b': '))
            t2 = tuple(g_guests)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                one(kept[f_unstopped(f_led(v2.name, 'đồng chí'))])
                if v2.office:
                    many((b', ', kept[f_unstopped(v2.office)]))
                if v2.organisation:
                    many((b', ', kept[f_unstopped(v2.organisation)]))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
                else:
                    one(kept[f_stop(((v2.organisation or v2.office) or v2.name))])
            one(b'</w:t></w:r></w:p>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.chair], b': ', kept[f_word_before(g_chair.name, 'Đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="chair.name"/><w:id w:val="17"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_chair.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_chair.office:
            many((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="chair.office"/><w:id w:val="18"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_chair.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.secretary], b': ', kept[f_word_before(g_secretary.name, 'Đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc6\xb0 k\xc3\xbd: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="secretary.name"/><w:id w:val="19"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:secretary.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_secretary.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_secretary.office:
            many((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc6\xb0 k\xc3\xbd: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="secretary.office"/><w:id w:val="20"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:secretary.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_secretary.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        one(b'.</w:t></w:r></w:p>')
        if (g_fees and g_fees.told):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[g_labels.fees], b': '))
            if (not (g_fees.paid is None)):
                many((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xba\xa3ng ph\xc3\xad: S\xe1\xbb\x91 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan \xc4\x91\xc3\xa3 n\xe1\xbb\x99p"/><w:tag w:val="fees.paid"/><w:id w:val="21"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:fees.paid[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_fees.paid)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng ch\xc3\xad \xc4\x91\xc3\xa3 n\xe1\xbb\x99p'))
            if (not (g_fees.amount is None)):
                if (not (g_fees.paid is None)):
                    one(b', ')
                many((b's\xe1\xbb\x91 ti\xe1\xbb\x81n </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xba\xa3ng ph\xc3\xad: S\xe1\xbb\x91 ti\xe1\xbb\x81n"/><w:tag w:val="fees.amount"/><w:id w:val="22"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:fees.amount[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_fees.amount)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng'))
            if g_fees.note:
                if ((not (g_fees.paid is None)) or (not (g_fees.amount is None))):
                    one(b'; ')
                one(kept[f_unstopped(g_fees.note)])
            one(b'.</w:t></w:r></w:p>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">II- ', kept[g_labels.proceedings], b'</w:t></w:r></w:p>'))
        t1 = tuple(g_agenda)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_numbered(v1.title, (i1 + 1))], b'</w:t></w:r></w:p>'))
            if v1.presenter:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">Ng\xc6\xb0\xe1\xbb\x9di tr\xc3\xacnh b\xc3\xa0y: ', kept[f_unstopped(f_led(v1.presenter, 'Đồng chí'))], kept[f_stop(v1.presenter)], b'</w:t></w:r></w:p>'))
            one(drawn(put(f_prose(v1.text))))
            if v1.opinions:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_labels.opinions], b':</w:t></w:r></w:p>'))
                for v3 in v1.opinions:
                    one(drawn(put(f_prose(v3.text, **{'lead': "".join(map(str, ('- ', f_led(v3.speaker, 'Đồng chí'), ': ', )))}))))
            if v1.conclusion:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_labels.conclusion], b':</w:t></w:r></w:p>', drawn(put(f_prose(v1.conclusion)))))
        if g_guest_speech:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_labels.guest_speech], b':</w:t></w:r></w:p>', drawn(put(f_prose(g_guest_speech)))))
        if g_reply:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_labels.reply], b':</w:t></w:r></w:p>', drawn(put(f_prose(g_reply)))))
        if g_assignments:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_part_numbers.assignments], b'- ', kept[g_labels.assignments], b'</w:t></w:r></w:p><w:tbl>'))
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="4267"/><w:gridCol w:w="3293"/><w:gridCol w:w="1263"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4267"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Nhi\xe1\xbb\x87m v\xe1\xbb\xa5</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3293"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di h\xe1\xba\xa1n</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_assignments)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4267"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_4267_24[v2.task], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3293"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3293_24[v2.person], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1263_24[v2.deadline], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            ends(out, t_0)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_votes:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_part_numbers.votes], b'- ', kept[g_labels.votes], b'</w:t></w:r></w:p><w:tbl>'))
            t_1 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="3150"/><w:gridCol w:w="1305"/><w:gridCol w:w="1410"/><w:gridCol w:w="1479"/><w:gridCol w:w="1479"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3150"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xe1\xbb\x99i dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1305"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>H\xc3\xacnh th\xe1\xbb\xa9c</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1410"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xc3\xa1n th\xc3\xa0nh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xb4ng t\xc3\xa1n th\xc3\xa0nh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xb4ng c\xc3\xb3 \xc3\xbd ki\xe1\xba\xbfn</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_ballots)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc>'))
                t_2 = len(out)
                many((b'<w:tcPr><w:tcW w:type="dxa" w:w="3150"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2.subject]))
                if v2.rejected:
                    one(b' (kh\xc3\xb4ng \xc4\x91\xc6\xb0\xe1\xbb\xa3c th\xc3\xb4ng qua)')
                one(b'</w:t></w:r></w:p>')
                whole(out, t_2, 3150)
                many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1305"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1305_24[v2.method], b'</w:t></w:r></w:p></w:tc><w:tc>'))
                t_3 = len(out)
                many((b'<w:tcPr><w:tcW w:type="dxa" w:w="1410"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_count(v2.in_favour)]))
                if v2.share:
                    many((b' (', kept[v2.share], b')'))
                one(b'</w:t></w:r></w:p>')
                whole(out, t_3, 1410)
                one(b'</w:tc><w:tc>')
                t_4 = len(out)
                one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
                if (not (v2.against is None)):
                    one(kept[f_count(v2.against)])
                one(b'</w:t></w:r></w:p>')
                whole(out, t_4, 1479)
                one(b'</w:tc><w:tc>')
                t_5 = len(out)
                one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
                if (not (v2.abstaining is None)):
                    one(kept[f_count(v2.abstaining)])
                one(b'</w:t></w:r></w:p>')
                whole(out, t_5, 1479)
                one(b'</w:tc></w:tr>')
            ends(out, t_1)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_quality:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_part_numbers.quality], b'- ', kept[g_labels.quality], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">Chi b\xe1\xbb\x99 t\xe1\xbb\xb1 ch\xe1\xba\xa5m </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xc3\xa1nh gi\xc3\xa1 ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng: \xc4\x90i\xe1\xbb\x83m"/><w:tag w:val="quality.score"/><w:id w:val="23"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:quality.score[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_quality.score)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xc3\xa1nh gi\xc3\xa1 ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng: X\xe1\xba\xbfp lo\xe1\xba\xa1i"/><w:tag w:val="quality.band"/><w:id w:val="24"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:quality.band[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_quality.band)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>', kept[f_stop(g_quality.band)], b'</w:t></w:r></w:p>', drawn(put(f_prose(g_quality.note)))))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Cu\xe1\xbb\x99c h\xe1\xbb\x8dp k\xe1\xba\xbft th\xc3\xbac l\xc3\xbac </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="K\xe1\xba\xbft th\xc3\xbac"/><w:tag w:val="end"/><w:id w:val="25"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:end[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_end)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="26"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">.'))
        if (not (g_adopted_by is None)):
            many((b' Bi\xc3\xaan b\xe1\xba\xa3n \xc4\x91\xc3\xa3 \xc4\x91\xc6\xb0\xe1\xbb\xa3c \xc4\x91\xe1\xbb\x8dc l\xe1\xba\xa1i cho m\xe1\xbb\x8di ng\xc6\xb0\xe1\xbb\x9di c\xc3\xb9ng nghe, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="S\xe1\xbb\x91 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan nh\xe1\xba\xa5t tr\xc3\xad"/><w:tag w:val="adopted_by"/><w:id w:val="27"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:adopted_by[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_adopted_by)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng ch\xc3\xad nh\xe1\xba\xa5t tr\xc3\xad'))
            if g_adopted:
                one(b' th\xc3\xb4ng qua')
            else:
                one(b', bi\xc3\xaan b\xe1\xba\xa3n kh\xc3\xb4ng \xc4\x91\xc6\xb0\xe1\xbb\xa3c th\xc3\xb4ng qua')
            one(b'.')
        one(b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_adopted_by = values['adopted_by']
        g_attendance = values['attendance']
        g_chair = values['chair']
        g_end = values['end']
        g_fees = values['fees']
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_quality = values['quality']
        g_secretary = values['secretary']
        g_start = values['start']
        g_theme = values['theme']
        if (not (g_adopted_by is None)):
            many((b'<adopted_by>', value(f_count(g_adopted_by)), b'</adopted_by>'))
        if ((not (g_attendance is None)) and (not (g_attendance.exempt is None))):
            many((b'<attendance.exempt>', value(f_count(g_attendance.exempt)), b'</attendance.exempt>'))
        if ((not (g_attendance is None)) and (not (g_attendance.exempt_present is None))):
            many((b'<attendance.exempt_present>', value(f_count(g_attendance.exempt_present)), b'</attendance.exempt_present>'))
        if ((not (g_attendance is None)) and (not (g_attendance.official is None))):
            many((b'<attendance.official>', value(f_count(g_attendance.official)), b'</attendance.official>'))
        if ((not (g_attendance is None)) and (not (g_attendance.present_official is None))):
            many((b'<attendance.present_official>', value(f_count(g_attendance.present_official)), b'</attendance.present_official>'))
        if ((not (g_attendance is None)) and (not (g_attendance.present_probationary is None))):
            many((b'<attendance.present_probationary>', value(f_count(g_attendance.present_probationary)), b'</attendance.present_probationary>'))
        if ((not (g_attendance is None)) and (not (g_attendance.probationary is None))):
            many((b'<attendance.probationary>', value(f_count(g_attendance.probationary)), b'</attendance.probationary>'))
        if ((not (g_attendance is None)) and (not (g_attendance.total is None))):
            many((b'<attendance.total>', value(f_count(g_attendance.total)), b'</attendance.total>'))
        if ((not (g_attendance is None)) and (not (g_attendance.transferred_in is None))):
            many((b'<attendance.transferred_in>', value(f_count(g_attendance.transferred_in)), b'</attendance.transferred_in>'))
        if ((not (g_attendance is None)) and (not (g_attendance.transferred_out is None))):
            many((b'<attendance.transferred_out>', value(f_count(g_attendance.transferred_out)), b'</attendance.transferred_out>'))
        if ((not (g_chair is None)) and (not (g_chair.name is None))):
            many((b'<chair.name>', value(f_unstopped(f_after(g_chair.name, 'đồng chí'))), b'</chair.name>'))
        if ((not (g_chair is None)) and (not (g_chair.office is None))):
            many((b'<chair.office>', value(f_unstopped(g_chair.office)), b'</chair.office>'))
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_end is None)):
            many((b'<end>', value(f_clock(g_end)), b'</end>'))
        if ((not (g_fees is None)) and (not (g_fees.amount is None))):
            many((b'<fees.amount>', value(f_number(g_fees.amount)), b'</fees.amount>'))
        if ((not (g_fees is None)) and (not (g_fees.paid is None))):
            many((b'<fees.paid>', value(f_count(g_fees.paid)), b'</fees.paid>'))
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if (not (g_location is None)):
            many((b'<location>', value(f_unstopped(f_after(g_location, 'địa điểm'))), b'</location>'))
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
        if ((not (g_theme is None)) and (not (g_theme.presenter is None))):
            many((b'<theme.presenter>', value(f_led(g_theme.presenter, 'đồng chí')), b'</theme.presenter>'))
        if ((not (g_theme is None)) and (not (g_theme.title is None))):
            many((b'<theme.title>', value(f_unstopped(f_after(g_theme.title, 'chuyên đề'))), b'</theme.title>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['adopted', 'adopted_by', 'agenda', 'assignments', 'attendance', 'ballots', 'chair', 'closing', 'end', 'fees', 'guest_speech', 'guests', 'heading', 'held_on', 'kind', 'labels', 'letterhead', 'location', 'mode', 'part_numbers', 'quality', 'reply', 'secretary', 'start', 'theme', 'votes']),
}
TEMPLATE = 3571531107
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
