"""The template of this folder, compiled; written by ``vanban template build``."""


def fills_0(put, kept, value, filters):
    f_after = filters['after'].call
    f_clock = filters['clock'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_length = filters['length'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call

    def part_0(values):
        out = []
        one, all = out.append, out.extend
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
        all((b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:tbl><w:tblPr><w:tblStyle w:val="Vb-letterhead"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="', b'%d' % g_letterhead.left, b'"/><w:gridCol w:w="', b'%d' % g_letterhead.right, b'"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.left, b'"/></w:tcPr>'))
        for v1 in g_letterhead.parent:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-parent-agency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1], b'</w:t></w:r></w:p>'))
        for v2 in g_letterhead.issuer:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-issuing-agency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        all((b'<w:p><w:pPr><w:pStyle w:val="Vb-agency-star"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.star], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.right, b'"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-party-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.party_title], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-party-title-rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="', b'%d' % g_letterhead.rule_indent, b'" w:right="', b'%d' % g_letterhead.rule_indent, b'"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.left, b'"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.number], b'</w:t></w:r></w:p>'))
        if g_letterhead.subject:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-subject-letter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.subject], b'</w:t></w:r></w:p>'))
        if g_letterhead.urgency:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-urgency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.urgency], b'</w:t></w:r></w:p>'))
        if g_letterhead.draft:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-draft"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.draft], b'</w:t></w:r></w:p>'))
        all((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.right, b'"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-place-date"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.place_date], b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'))
        if g_letterhead.circulation:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-circulation"/><w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="right" w:y="567"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.circulation], b'</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_heading.type:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-type-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.type], b'</w:t></w:r></w:p>'))
            for v3 in g_heading.subject:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-subject"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>'))
        if g_heading.addressee_label:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.addressee_label], b'</w:t></w:r></w:p>'))
            for v4 in g_heading.addressees:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v4], b'</w:t></w:r></w:p>'))
        for v5 in g_heading.bases:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-basis"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v5], b'</w:t></w:r></w:p>'))
        all((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xbb\xab </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="B\xe1\xba\xaft \xc4\x91\xe1\xba\xa7u"/><w:tag w:val="start"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:start[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_start)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xba\xbfn </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="K\xe1\xba\xbft th\xc3\xbac"/><w:tag w:val="end"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:end[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_clock(g_end)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, t\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m"/><w:tag w:val="location"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:location[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_location, 'tại'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, chi b\xe1\xbb\x99 t\xe1\xbb\x95 ch\xe1\xbb\xa9c ', kept[g_kind.subject], b' ', put(g_period), b' (', b'%d' % g_minutes_long, b' ph\xc3\xbat). T\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: T\xe1\xbb\x95ng s\xe1\xbb\x91 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan"/><w:tag w:val="attendance.total"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.total[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.total)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xe1\xbb\x93ng ch\xc3\xad (ch\xc3\xadnh th\xe1\xbb\xa9c </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: Ch\xc3\xadnh th\xe1\xbb\xa9c"/><w:tag w:val="attendance.official"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.official[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.official)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, d\xe1\xbb\xb1 b\xe1\xbb\x8b </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc3\xa0nh ph\xe1\xba\xa7n: D\xe1\xbb\xb1 b\xe1\xbb\x8b"/><w:tag w:val="attendance.probationary"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:attendance.probationary[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_attendance.probationary)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">); c\xc3\xb3 m\xe1\xba\xb7t '))
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
            all((b'; \xc4\x91\xc6\xb0\xe1\xbb\xa3c mi\xe1\xbb\x85n sinh ho\xe1\xba\xa1t ', kept[f_count(g_attendance.exempt)]))
        all((b'. Ch\xe1\xbb\xa7 tr\xc3\xac: ', kept[f_word_before(g_chair.name, 'đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="chair.name"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_chair.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_chair.office:
            all((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="chair.office"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_chair.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        all((b'. Th\xc6\xb0 k\xc3\xbd: ', kept[f_word_before(g_secretary.name, 'đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc6\xb0 k\xc3\xbd: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="secretary.name"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:secretary.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_secretary.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_secretary.office:
            all((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Th\xc6\xb0 k\xc3\xbd: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="secretary.office"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:secretary.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_secretary.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        one(b'.')
        if (g_fees and g_fees.told):
            one(b' \xc4\x90\xe1\xba\xa3ng ph\xc3\xad: ')
            if (not (g_fees.paid is None)):
                all((kept[f_count(g_fees.paid)], b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad \xc4\x91\xc3\xa3 n\xe1\xbb\x99p'))
            if (not (g_fees.amount is None)):
                if (not (g_fees.paid is None)):
                    one(b', ')
                all((b's\xe1\xbb\x91 ti\xe1\xbb\x81n ', kept[f_number(g_fees.amount)], b' \xc4\x91\xe1\xbb\x93ng'))
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
        all((b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>I- \xc4\x90\xc3\x81NH GI\xc3\x81 K\xe1\xba\xbeT QU\xe1\xba\xa2 L\xc3\x83NH \xc4\x90\xe1\xba\xa0O</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. C\xc3\xb4ng t\xc3\xa1c ch\xc3\xadnh tr\xe1\xbb\x8b, t\xc6\xb0 t\xc6\xb0\xe1\xbb\x9fng</w:t></w:r></w:p>', put(f_prose(g_ideology)), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. Th\xe1\xbb\xb1c hi\xe1\xbb\x87n nhi\xe1\xbb\x87m v\xe1\xbb\xa5 ch\xc3\xadnh tr\xe1\xbb\x8b</w:t></w:r></w:p>', put(f_prose(g_politics))))
        if g_results:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_results_number)], b'. K\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n nhi\xe1\xbb\x87m v\xe1\xbb\xa5 k\xe1\xbb\xb3 tr\xc6\xb0\xe1\xbb\x9bc</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="3200"/><w:gridCol w:w="2160"/><w:gridCol w:w="1263"/><w:gridCol w:w="2200"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Nhi\xe1\xbb\x87m v\xe1\xbb\xa5 \xc4\x91\xe1\xbb\x81 ra</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2160"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di h\xe1\xba\xa1n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xba\xbft qu\xe1\xba\xa3 th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc></w:tr>'))
            t6 = tuple(g_results)
            n6 = len(t6)
            for i6, v6 in enumerate(t6):
                all((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i6 + 1), b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.task], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2160"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.person], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.deadline], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2200"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.result], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_praise:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_praise_number)], b'. Bi\xe1\xbb\x83u d\xc6\xb0\xc6\xa1ng, nh\xe1\xba\xafc nh\xe1\xbb\x9f</w:t></w:r></w:p>', put(f_prose(g_praise))))
        if g_limits:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_limits_number)], b'. H\xe1\xba\xa1n ch\xe1\xba\xbf, nguy\xc3\xaan nh\xc3\xa2n</w:t></w:r></w:p>', put(f_prose(g_limits))))
        all((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t>II- PH\xc6\xaf\xc6\xa0NG H\xc6\xaf\xe1\xbb\x9aNG, NHI\xe1\xbb\x86M V\xe1\xbb\xa4</w:t></w:r></w:p>', put(f_prose(g_directions))))
        if g_assignments:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_part_numbers.assignments], b'- PH\xc3\x82N C\xc3\x94NG NHI\xe1\xbb\x86M V\xe1\xbb\xa4, T\xe1\xbb\x94 CH\xe1\xbb\xa8C TH\xe1\xbb\xb0C HI\xe1\xbb\x86N</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="530"/><w:gridCol w:w="4267"/><w:gridCol w:w="3293"/><w:gridCol w:w="1263"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4267"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Nhi\xe1\xbb\x87m v\xe1\xbb\xa5</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3293"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di th\xe1\xbb\xb1c hi\xe1\xbb\x87n</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di h\xe1\xba\xa1n</w:t></w:r></w:p></w:tc></w:tr>'))
            t7 = tuple(g_assignments)
            n7 = len(t7)
            for i7, v7 in enumerate(t7):
                all((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i7 + 1), b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4267"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7.task], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3293"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7.person], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7.deadline], b'</w:t></w:r></w:p></w:tc></w:tr>'))
            one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        if g_quality:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-1"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_part_numbers.quality], b'- T\xe1\xbb\xb0 \xc4\x90\xc3\x81NH GI\xc3\x81 CH\xe1\xba\xa4T L\xc6\xaf\xe1\xbb\xa2NG K\xe1\xbb\xb2 SINH HO\xe1\xba\xa0T</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">Chi b\xe1\xbb\x99 t\xe1\xbb\xb1 ch\xe1\xba\xa5m </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xc3\xa1nh gi\xc3\xa1 ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng: \xc4\x90i\xe1\xbb\x83m"/><w:tag w:val="quality.score"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:quality.score[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_quality.score)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90\xc3\xa1nh gi\xc3\xa1 ch\xe1\xba\xa5t l\xc6\xb0\xe1\xbb\xa3ng: X\xe1\xba\xbfp lo\xe1\xba\xa1i"/><w:tag w:val="quality.band"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:quality.band[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_quality.band)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p>', put(f_prose(g_quality.note))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">')
        if g_ballot.rejected:
            one(b'D\xe1\xbb\xb1 th\xe1\xba\xa3o ngh\xe1\xbb\x8b quy\xe1\xba\xbft kh\xc3\xb4ng \xc4\x91\xc6\xb0\xe1\xbb\xa3c chi b\xe1\xbb\x99 th\xc3\xb4ng qua khi bi\xe1\xbb\x83u quy\xe1\xba\xbft')
        elif g_ballot.adopted:
            one(b'Ngh\xe1\xbb\x8b quy\xe1\xba\xbft \xc4\x91\xc6\xb0\xe1\xbb\xa3c chi b\xe1\xbb\x99 bi\xe1\xbb\x83u quy\xe1\xba\xbft th\xc3\xb4ng qua')
        else:
            one(b'K\xe1\xba\xbft qu\xe1\xba\xa3 bi\xe1\xbb\x83u quy\xe1\xba\xbft ngh\xe1\xbb\x8b quy\xe1\xba\xbft')
        if g_ballot.method:
            all((b' b\xe1\xba\xb1ng h\xc3\xacnh th\xe1\xbb\xa9c ', kept[g_ballot.method]))
        all((b': t\xc3\xa1n th\xc3\xa0nh ', kept[f_count(g_ballot.in_favour)], b'/'))
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
            all((b'; kh\xc3\xb4ng t\xc3\xa1n th\xc3\xa0nh ', kept[f_count(g_vote.against)]))
        if ((not (g_vote.abstaining is None)) and (g_vote.abstaining or (not g_ballot.whole))):
            all((b'; kh\xc3\xb4ng c\xc3\xb3 \xc3\xbd ki\xe1\xba\xbfn ', kept[f_count(g_vote.abstaining)]))
        one(b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if g_closing.rows:
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
            t8 = tuple(g_closing.rows)
            n8 = len(t8)
            for i8, v8 in enumerate(t8):
                one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
                if v8.left.confirmation:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v8.left.confirmation], b'</w:t></w:r></w:p>'))
                for v9 in v8.left.label:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v9], b'</w:t></w:r></w:p>'))
                for v10 in v8.left.authority:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v10], b'</w:t></w:r></w:p>'))
                for v11 in v8.left.office:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v11], b'</w:t></w:r></w:p>'))
                for v12 in v8.left.gap:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v12], b'</w:t></w:r></w:p>'))
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v8.left.name], b'</w:t></w:r></w:p>'))
                if (not (i8 + 1 == n8)):
                    one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr></w:p>')
                one(b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
                if v8.right.confirmation:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v8.right.confirmation], b'</w:t></w:r></w:p>'))
                for v13 in v8.right.label:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v13], b'</w:t></w:r></w:p>'))
                for v14 in v8.right.authority:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v14], b'</w:t></w:r></w:p>'))
                for v15 in v8.right.office:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v15], b'</w:t></w:r></w:p>'))
                for v16 in v8.right.gap:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v16], b'</w:t></w:r></w:p>'))
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v8.right.name], b'</w:t></w:r></w:p>'))
                if (not (i8 + 1 == n8)):
                    one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr></w:p>')
                one(b'</w:tc></w:tr>')
            one(b'</w:tbl>')
        if (not g_closing.rows):
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
            if g_closing.recipients_label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
                for v17 in g_closing.recipients:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v17], b'</w:t></w:r></w:p>'))
            if g_closing.drafter:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter], b'</w:t></w:r></w:p>'))
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
            if g_closing.last.confirmation:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.confirmation], b'</w:t></w:r></w:p>'))
            for v18 in g_closing.last.label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v18], b'</w:t></w:r></w:p>'))
            for v19 in g_closing.last.authority:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v19], b'</w:t></w:r></w:p>'))
            for v20 in g_closing.last.office:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v20], b'</w:t></w:r></w:p>'))
            for v21 in g_closing.last.gap:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v21], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.name], b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'))
        if g_closing.below:
            if g_closing.recipients_label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
                for v22 in g_closing.recipients:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v22], b'</w:t></w:r></w:p>'))
            if g_closing.drafter:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter], b'</w:t></w:r></w:p>'))
        if g_closing.confirmation.confirmation:
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
            if g_closing.confirmation.confirmation:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.confirmation], b'</w:t></w:r></w:p>'))
            for v23 in g_closing.confirmation.label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v23], b'</w:t></w:r></w:p>'))
            for v24 in g_closing.confirmation.authority:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v24], b'</w:t></w:r></w:p>'))
            for v25 in g_closing.confirmation.office:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v25], b'</w:t></w:r></w:p>'))
            for v26 in g_closing.confirmation.gap:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v26], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.name], b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'))
        if g_closing.last_page_note:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="15991"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
        if g_closing.contact:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="around" w:w="9354" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
        for v27 in g_closing.appendices:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v27.label], b'</w:t></w:r></w:p>'))
            for v28 in v27.title:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v28], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v27.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', put(f_prose(v27.text))))
        one(b'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, all = out.append, out.extend
        g_attendance = values['attendance']
        g_chair = values['chair']
        g_end = values['end']
        g_held_on = values['held_on']
        g_location = values['location']
        g_quality = values['quality']
        g_secretary = values['secretary']
        g_start = values['start']
        if ((not (g_attendance is None)) and (not (g_attendance.official is None))):
            all((b'<attendance.official>', value(f_count(g_attendance.official)), b'</attendance.official>'))
        if ((not (g_attendance is None)) and (not (g_attendance.probationary is None))):
            all((b'<attendance.probationary>', value(f_count(g_attendance.probationary)), b'</attendance.probationary>'))
        if ((not (g_attendance is None)) and (not (g_attendance.total is None))):
            all((b'<attendance.total>', value(f_count(g_attendance.total)), b'</attendance.total>'))
        if ((not (g_chair is None)) and (not (g_chair.name is None))):
            all((b'<chair.name>', value(f_unstopped(f_after(g_chair.name, 'đồng chí'))), b'</chair.name>'))
        if ((not (g_chair is None)) and (not (g_chair.office is None))):
            all((b'<chair.office>', value(f_unstopped(g_chair.office)), b'</chair.office>'))
        if (not (g_end is None)):
            all((b'<end>', value(f_clock(g_end)), b'</end>'))
        if (not (g_held_on is None)):
            all((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if (not (g_location is None)):
            all((b'<location>', value(f_unstopped(f_after(g_location, 'tại'))), b'</location>'))
        if ((not (g_quality is None)) and (not (g_quality.band is None))):
            all((b'<quality.band>', value(f_unstopped(g_quality.band)), b'</quality.band>'))
        if ((not (g_quality is None)) and (not (g_quality.score is None))):
            all((b'<quality.score>', value(f_number(g_quality.score)), b'</quality.score>'))
        if ((not (g_secretary is None)) and (not (g_secretary.name is None))):
            all((b'<secretary.name>', value(f_unstopped(f_after(g_secretary.name, 'đồng chí'))), b'</secretary.name>'))
        if ((not (g_secretary is None)) and (not (g_secretary.office is None))):
            all((b'<secretary.office>', value(f_unstopped(g_secretary.office)), b'</secretary.office>'))
        if (not (g_start is None)):
            all((b'<start>', value(f_clock(g_start)), b'</start>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


TEMPLATE = 3000684095
STANDARDS = {'hd05-2026': {'archive': 1304452520,
               'ends': [],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['assignments',
                         'attendance',
                         'ballot',
                         'chair',
                         'closing',
                         'directions',
                         'end',
                         'fees',
                         'heading',
                         'held_on',
                         'ideology',
                         'kind',
                         'letterhead',
                         'limits',
                         'limits_number',
                         'location',
                         'minutes_long',
                         'part_numbers',
                         'period',
                         'politics',
                         'praise',
                         'praise_number',
                         'quality',
                         'results',
                         'results_number',
                         'secretary',
                         'start',
                         'vote'],
               'pictured': [],
               'styles': {'addressee': 'Vb-addressee',
                          'addressee-label': 'Vb-addressee-label',
                          'agency-star': 'Vb-agency-star',
                          'appendix-label': 'Vb-appendix-label',
                          'appendix-reference': 'Vb-appendix-reference',
                          'appendix-title': 'Vb-appendix-title',
                          'article': 'Vb-article',
                          'authority': 'Vb-authority',
                          'basis': 'Vb-basis',
                          'body': 'Vb-body',
                          'circulation': 'Vb-circulation',
                          'clause': 'Vb-clause',
                          'confirmation': 'Vb-confirmation',
                          'contact': 'Vb-contact',
                          'dash': 'Vb-dash',
                          'draft': 'Vb-draft',
                          'drafter': 'Vb-drafter',
                          'empty': 'Vb-empty',
                          'heading-1': 'Vb-heading-1',
                          'heading-2': 'Vb-heading-2',
                          'heading-3': 'Vb-heading-3',
                          'heading-4': 'Vb-heading-4',
                          'issuing-agency': 'Vb-issuing-agency',
                          'last-page-note': 'Vb-last-page-note',
                          'number': 'Vb-number',
                          'office': 'Vb-office',
                          'page-number': 'Vb-page-number',
                          'parent-agency': 'Vb-parent-agency',
                          'part-label': 'Vb-part-label',
                          'part-title': 'Vb-part-title',
                          'party-title': 'Vb-party-title',
                          'party-title-rule': 'Vb-party-title-rule',
                          'place-date': 'Vb-place-date',
                          'point': 'Vb-point',
                          'recipient': 'Vb-recipient',
                          'recipients-label': 'Vb-recipients-label',
                          'section-label': 'Vb-section-label',
                          'section-title': 'Vb-section-title',
                          'signature-gap': 'Vb-signature-gap',
                          'signature-label': 'Vb-signature-label',
                          'signer-name': 'Vb-signer-name',
                          'subject': 'Vb-subject',
                          'subject-letter': 'Vb-subject-letter',
                          'subject-rule': 'Vb-subject-rule',
                          'table-head': 'Vb-table-head',
                          'table-number': 'Vb-table-number',
                          'table-text': 'Vb-table-text',
                          'table-title': 'Vb-table-title',
                          'table:closing': 'Vb-closing',
                          'table:letterhead': 'Vb-letterhead',
                          'table:table': 'Vb-table',
                          'type-name': 'Vb-type-name',
                          'urgency': 'Vb-urgency'},
               'turned': False,
               'unprinted': [],
               'unproved': []},
 'hd36-2018': {'archive': 1638347006,
               'ends': [],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['assignments',
                         'attendance',
                         'ballot',
                         'chair',
                         'closing',
                         'directions',
                         'end',
                         'fees',
                         'heading',
                         'held_on',
                         'ideology',
                         'kind',
                         'letterhead',
                         'limits',
                         'limits_number',
                         'location',
                         'minutes_long',
                         'part_numbers',
                         'period',
                         'politics',
                         'praise',
                         'praise_number',
                         'quality',
                         'results',
                         'results_number',
                         'secretary',
                         'start',
                         'vote'],
               'pictured': [],
               'styles': {'addressee': 'Vb-addressee',
                          'addressee-label': 'Vb-addressee-label',
                          'agency-star': 'Vb-agency-star',
                          'appendix-label': 'Vb-appendix-label',
                          'appendix-reference': 'Vb-appendix-reference',
                          'appendix-title': 'Vb-appendix-title',
                          'article': 'Vb-article',
                          'authority': 'Vb-authority',
                          'basis': 'Vb-basis',
                          'body': 'Vb-body',
                          'circulation': 'Vb-circulation',
                          'clause': 'Vb-clause',
                          'confirmation': 'Vb-confirmation',
                          'contact': 'Vb-contact',
                          'dash': 'Vb-dash',
                          'draft': 'Vb-draft',
                          'drafter': 'Vb-drafter',
                          'empty': 'Vb-empty',
                          'heading-1': 'Vb-heading-1',
                          'heading-2': 'Vb-heading-2',
                          'heading-3': 'Vb-heading-3',
                          'heading-4': 'Vb-heading-4',
                          'issuing-agency': 'Vb-issuing-agency',
                          'last-page-note': 'Vb-last-page-note',
                          'number': 'Vb-number',
                          'office': 'Vb-office',
                          'page-number': 'Vb-page-number',
                          'parent-agency': 'Vb-parent-agency',
                          'part-label': 'Vb-part-label',
                          'part-title': 'Vb-part-title',
                          'party-title': 'Vb-party-title',
                          'party-title-rule': 'Vb-party-title-rule',
                          'place-date': 'Vb-place-date',
                          'point': 'Vb-point',
                          'recipient': 'Vb-recipient',
                          'recipients-label': 'Vb-recipients-label',
                          'section-label': 'Vb-section-label',
                          'section-title': 'Vb-section-title',
                          'signature-gap': 'Vb-signature-gap',
                          'signature-label': 'Vb-signature-label',
                          'signer-name': 'Vb-signer-name',
                          'subject': 'Vb-subject',
                          'subject-letter': 'Vb-subject-letter',
                          'subject-rule': 'Vb-subject-rule',
                          'table-head': 'Vb-table-head',
                          'table-number': 'Vb-table-number',
                          'table-text': 'Vb-table-text',
                          'table-title': 'Vb-table-title',
                          'table:closing': 'Vb-closing',
                          'table:letterhead': 'Vb-letterhead',
                          'table:table': 'Vb-table',
                          'type-name': 'Vb-type-name',
                          'urgency': 'Vb-urgency'},
               'turned': False,
               'unprinted': [],
               'unproved': []}}
FILLS = {"hd36-2018": fills_0, "hd05-2026": fills_0}
