"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_clock = filters['clock'].call
    f_count = filters['count'].call
    f_counter = filters['counter'].call
    f_date = filters['date'].call
    f_led = filters['led'].call
    f_length = filters['length'].call
    f_numbered = filters['numbered'].call
    f_prose = filters['prose'].call
    f_roman = filters['roman'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_1305_24 = tables.room(put, 1305, 12, False)
    room_3639_24 = tables.room(put, 3639, 12, False)
    room_2954_24 = tables.room(put, 2954, 12, False)
    room_744_24 = tables.room(put, 744, 12, False)
    room_1486_24 = tables.room(put, 1486, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_absent = values['absent']
        g_adopted = values['adopted']
        g_agenda = values['agenda']
        g_ballots = values['ballots']
        g_called = values['called']
        g_chairs = values['chairs']
        g_closing = values['closing']
        g_conclusion = values['conclusion']
        g_end = values['end']
        g_guests = values['guests']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_last_day = values['last_day']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_meeting = values['meeting']
        g_polls = values['polls']
        g_present = values['present']
        g_rate = values['rate']
        g_recorders = values['recorders']
        g_start = values['start']
        g_tellers = values['tellers']
        g_votes = values['votes']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_roman(f_counter('phần'))], b'- TH\xe1\xbb\x9cI GIAN, \xc4\x90\xe1\xbb\x8aA \xc4\x90I\xe1\xbb\x82M, TH\xc3\x80NH PH\xe1\xba\xa6N</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xe1\xbb\x9di gian: B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u l\xc3\xbac </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u"/><w:tag w:val="start"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:start[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_start)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- \xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m"/><w:tag w:val="location"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:location[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_location, 'địa điểm'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>', kept[f_stop(g_location)], b'</w:t></w:r></w:p>'))
        if ((not (g_called is None)) or (not (g_present is None))):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ')
            if (not (g_called is None)):
                many((b'Tri\xe1\xbb\x87u t\xe1\xba\xadp: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Tri\xe1\xbb\x87u t\xe1\xba\xadp"/><w:tag w:val="called"/><w:id w:val="6"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:called[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_called)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng ch\xc3\xad'))
            if (not (g_present is None)):
                if (not (g_called is None)):
                    one(b'; c\xc3\xb3 m\xe1\xba\xb7t')
                else:
                    one(b'C\xc3\xb3 m\xe1\xba\xb7t')
                many((b': </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="C\xc3\xb3 m\xe1\xba\xb7t"/><w:tag w:val="present"/><w:id w:val="7"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:present[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_present)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng ch\xc3\xad'))
                if g_rate:
                    many((b', \xc4\x91\xe1\xba\xa1t ', kept[f_unstopped(g_rate)]))
            one(b'.</w:t></w:r></w:p>')
        if g_absent:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- V\xe1\xba\xafng: ', kept[f_count(f_length(g_absent))], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad: '))
            t2 = tuple(g_absent)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((kept[f_after(v2.name, 'đồng chí')], b' (', kept[v2.reason], b')'))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
            one(b'.</w:t></w:r></w:p>')
        if g_guests:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- \xc4\x90\xe1\xba\xa1i bi\xe1\xbb\x83u m\xe1\xbb\x9di: ')
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
        if g_chairs:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Ch\xe1\xbb\xa7 tr\xc3\xac: ')
            t2 = tuple(g_chairs)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                one(kept[f_led(v2.name, 'đồng chí')])
                if v2.office:
                    many((b', ', kept[f_unstopped(v2.office)]))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
            one(b'.</w:t></w:r></w:p>')
        if g_recorders:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Th\xc6\xb0 k\xc3\xbd: ')
            t2 = tuple(g_recorders)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                one(kept[f_led(v2.name, 'đồng chí')])
                if v2.office:
                    many((b', ', kept[f_unstopped(v2.office)]))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
            one(b'.</w:t></w:r></w:p>')
        if g_tellers:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Ban Ki\xe1\xbb\x83m phi\xe1\xba\xbfu: ')
            t2 = tuple(g_tellers)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                one(kept[f_led(v2.name, 'đồng chí')])
                if v2.office:
                    many((b', ', kept[f_unstopped(v2.office)]))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
            one(b'.</w:t></w:r></w:p>')
        if g_agenda:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_roman(f_counter('phần'))], b'- N\xe1\xbb\x98I DUNG V\xc3\x80 DI\xe1\xbb\x84N BI\xe1\xba\xbeN</w:t></w:r></w:p>'))
            t2 = tuple(g_agenda)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_numbered(v2.title, (i2 + 1))], b'</w:t></w:r></w:p>'))
                if v2.presenter:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">Ng\xc6\xb0\xe1\xbb\x9di tr\xc3\xacnh b\xc3\xa0y: ', kept[f_unstopped(f_led(v2.presenter, 'Đồng chí'))], kept[f_stop(v2.presenter)], b'</w:t></w:r></w:p>'))
                one(drawn(put(f_prose(v2.text))))
                if v2.opinions:
                    one(b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t>\xc3\x9d ki\xe1\xba\xbfn tham gia:</w:t></w:r></w:p>')
                    for v4 in v2.opinions:
                        one(drawn(put(f_prose(v4.text, **{'lead': "".join(map(str, ('- ', f_led(v4.speaker, 'Đồng chí'), ': ', )))}))))
                if v2.conclusion:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t>K\xe1\xba\xbft lu\xe1\xba\xadn c\xe1\xbb\xa7a ch\xe1\xbb\xa7 tr\xc3\xac:</w:t></w:r></w:p>', drawn(put(f_prose(v2.conclusion)))))
        if g_votes:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_roman(f_counter('phần'))], b'- BI\xe1\xbb\x82U QUY\xe1\xba\xbeT</w:t></w:r></w:p><w:tbl>'))
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="3150"/><w:gridCol w:w="1305"/><w:gridCol w:w="1410"/><w:gridCol w:w="1479"/><w:gridCol w:w="1479"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3150"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xe1\xbb\x99i dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1305"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>H\xc3\xacnh th\xe1\xbb\xa9c</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1410"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xc3\xa1n th\xc3\xa0nh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xb4ng t\xc3\xa1n th\xc3\xa0nh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xb4ng c\xc3\xb3 \xc3\xbd ki\xe1\xba\xbfn</w:t></w:r></w:p></w:tc></w:tr>')
            t2 = tuple(g_ballots)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i2 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc>'))
                t_1 = len(out)
                many((b'<w:tcPr><w:tcW w:type="dxa" w:w="3150"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2.subject]))
                if v2.rejected:
                    one(b' (kh\xc3\xb4ng \xc4\x91\xc6\xb0\xe1\xbb\xa3c th\xc3\xb4ng qua)')
                one(b'</w:t></w:r></w:p>')
                whole(out, t_1, 3150)
                many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1305"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1305_24[v2.method], b'</w:t></w:r></w:p></w:tc><w:tc>'))
                t_2 = len(out)
                many((b'<w:tcPr><w:tcW w:type="dxa" w:w="1410"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_count(v2.in_favour)]))
                if v2.share:
                    many((b' (', kept[v2.share], b')'))
                one(b'</w:t></w:r></w:p>')
                whole(out, t_2, 1410)
                one(b'</w:tc><w:tc>')
                t_3 = len(out)
                one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
                if (not (v2.against is None)):
                    one(kept[f_count(v2.against)])
                one(b'</w:t></w:r></w:p>')
                whole(out, t_3, 1479)
                one(b'</w:tc><w:tc>')
                t_4 = len(out)
                one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1479"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
                if (not (v2.abstaining is None)):
                    one(kept[f_count(v2.abstaining)])
                one(b'</w:t></w:r></w:p>')
                whole(out, t_4, 1479)
                one(b'</w:tc></w:tr>')
            ends(out, t_0)
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_polls:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_roman(f_counter('phần'))], b'- K\xe1\xba\xbeT QU\xe1\xba\xa2 KI\xe1\xbb\x82M PHI\xe1\xba\xbeU</w:t></w:r></w:p>'))
            t2 = tuple(g_polls)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_numbered(v2.purpose, (i2 + 1))], b'</w:t></w:r></w:p>'))
                if (not (v2.seats is None)):
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- S\xe1\xbb\x91 l\xc6\xb0\xe1\xbb\xa3ng c\xe1\xba\xa7n b\xe1\xba\xa7u: ', kept[f_count(v2.seats)], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad.</w:t></w:r></w:p>'))
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">- S\xe1\xbb\x91 phi\xe1\xba\xbfu ph\xc3\xa1t ra: ', kept[f_count(v2.issued)], b'; thu v\xe1\xbb\x81: ', kept[f_count(v2.returned)], b'; h\xe1\xbb\xa3p l\xe1\xbb\x87: ', kept[f_count(v2.valid)], b'; kh\xc3\xb4ng h\xe1\xbb\xa3p l\xe1\xbb\x87: ', kept[f_count(v2.invalid)], b'.</w:t></w:r></w:p><w:tbl>'))
                t_5 = len(out)
                one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="3639"/><w:gridCol w:w="2954"/><w:gridCol w:w="744"/><w:gridCol w:w="1486"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3639"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>H\xe1\xbb\x8d t\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2954"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ch\xe1\xbb\xa9c v\xe1\xbb\xa5, \xc4\x91\xc6\xa1n v\xe1\xbb\x8b</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="744"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 phi\xe1\xba\xbfu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1486"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\xb7 l\xe1\xbb\x87 tr\xc3\xaan s\xe1\xbb\x91 phi\xe1\xba\xbfu h\xe1\xbb\xa3p l\xe1\xbb\x87</w:t></w:r></w:p></w:tc></w:tr>')
                t3 = tuple(v2.rows)
                n3 = len(t3)
                for i3, v3 in enumerate(t3):
                    many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i3 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3639"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3639_24[v3.name], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2954"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2954_24[v3.office], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="744"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_744_24[f_count(v3.votes)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1486"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_1486_24[v3.share], b'</w:t></w:r></w:p></w:tc></w:tr>'))
                ends(out, t_5)
                one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
                if v2.elected:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Tr\xc3\xbang c\xe1\xbb\xad ', kept[f_count(f_length(v2.elected))], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad: '))
                    t4 = tuple(v2.elected)
                    n4 = len(t4)
                    for i4, v4 in enumerate(t4):
                        one(kept[f_after(v4.name, 'đồng chí')])
                        if (not (i4 + 1 == n4)):
                            one(b'; ')
                    one(b'.</w:t></w:r></w:p>')
        if g_conclusion:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_roman(f_counter('phần'))], b'- K\xe1\xba\xbeT LU\xe1\xba\xacN</w:t></w:r></w:p>', drawn(put(f_prose(g_conclusion)))))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="T\xc3\xaan h\xe1\xbb\x99i ngh\xe1\xbb\x8b"/><w:tag w:val="meeting"/><w:id w:val="8"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:meeting[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_meeting], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> k\xe1\xba\xbft th\xc3\xbac l\xc3\xbac </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="K\xe1\xba\xbft th\xc3\xbac"/><w:tag w:val="end"/><w:id w:val="9"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:end[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_end)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, ', kept[f_date(g_last_day)], b'.'))
        if g_adopted:
            many((b' Bi\xc3\xaan b\xe1\xba\xa3n \xc4\x91\xc3\xa3 \xc4\x91\xc6\xb0\xe1\xbb\xa3c \xc4\x91\xe1\xbb\x8dc l\xe1\xba\xa1i cho m\xe1\xbb\x8di ng\xc6\xb0\xe1\xbb\x9di c\xc3\xb9ng nghe: ', kept[f_unstopped(g_adopted)], kept[f_stop(g_adopted)]))
        one(b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_called = values['called']
        g_end = values['end']
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_location = values['location']
        g_meeting = values['meeting']
        g_present = values['present']
        g_start = values['start']
        if (not (g_called is None)):
            many((b'<called>', value(f_count(g_called)), b'</called>'))
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_end is None)):
            many((b'<end>', value(f_clock(g_end)), b'</end>'))
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if (not (g_location is None)):
            many((b'<location>', value(f_unstopped(f_after(g_location, 'địa điểm'))), b'</location>'))
        if (not (g_meeting is None)):
            many((b'<meeting>', value(g_meeting), b'</meeting>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        if (not (g_present is None)):
            many((b'<present>', value(f_count(g_present)), b'</present>'))
        if (not (g_start is None)):
            many((b'<start>', value(f_clock(g_start)), b'</start>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['absent', 'adopted', 'agenda', 'ballots', 'called', 'chairs', 'closing', 'conclusion', 'end', 'guests', 'heading', 'held_on', 'last_day', 'letterhead', 'location', 'meeting', 'polls', 'present', 'rate', 'recorders', 'start', 'tellers', 'votes']),
}
TEMPLATE = 2788596299
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
