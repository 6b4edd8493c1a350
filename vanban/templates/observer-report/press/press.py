"""The template of this folder, compiled; written by ``vanban template build``."""


def fills_0(put, kept, value, filters):
    f_after = filters['after'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call

    def part_0(values):
        out = []
        one, all = out.append, out.extend
        g_appraised_band = values['appraised_band']
        g_appraised_total = values['appraised_total']
        g_cell = values['cell']
        g_chairing = values['chairing']
        g_closing = values['closing']
        g_discussion = values['discussion']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_kind = values['kind']
        g_letterhead = values['letterhead']
        g_observer = values['observer']
        g_period = values['period']
        g_preparation = values['preparation']
        g_present = values['present']
        g_recommendations = values['recommendations']
        g_self_band = values['self_band']
        g_self_total = values['self_total']
        g_steps = values['steps']
        g_summoned = values['summoned']
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
        all((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Ng\xc6\xb0\xe1\xbb\x9di d\xe1\xbb\xb1: ', kept[f_word_before(g_observer.name, 'Đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc6\xb0\xe1\xbb\x9di d\xe1\xbb\xb1: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="observer.name"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:observer.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_observer.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_observer.office:
            all((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc6\xb0\xe1\xbb\x9di d\xe1\xbb\xb1: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="observer.office"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:observer.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_observer.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        all((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Chi b\xe1\xbb\x99: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Chi b\xe1\xbb\x99"/><w:tag w:val="cell"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:cell[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_cell)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- K\xe1\xbb\xb3 h\xe1\xbb\x8dp: ', put(g_kind), b' ', kept[f_unstopped(g_period)], b', t\xe1\xbb\x95 ch\xe1\xbb\xa9c </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- C\xc3\xb3 m\xe1\xba\xb7t: '))
        if (not (g_present is None)):
            all((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="C\xc3\xb3 m\xe1\xba\xb7t"/><w:tag w:val="present"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:present[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_present)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b'/')
        if (not (g_summoned is None)):
            all((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ph\xe1\xba\xa3i d\xe1\xbb\xb1"/><w:tag w:val="summoned"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:summoned[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_summoned)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        all((b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad ph\xe1\xba\xa3i d\xe1\xbb\xb1 h\xe1\xbb\x8dp.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. C\xc3\xb4ng t\xc3\xa1c chu\xe1\xba\xa9n b\xe1\xbb\x8b</w:t></w:r></w:p>', put(f_prose(g_preparation)), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. C\xc3\xa1c b\xc6\xb0\xe1\xbb\x9bc ti\xe1\xba\xbfn h\xc3\xa0nh</w:t></w:r></w:p>', put(f_prose(g_steps)), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>3. Th\xe1\xba\xa3o lu\xe1\xba\xadn</w:t></w:r></w:p>', put(f_prose(g_discussion)), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>4. \xc4\x90i\xe1\xbb\x81u h\xc3\xa0nh c\xe1\xbb\xa7a ch\xe1\xbb\xa7 tr\xc3\xac</w:t></w:r></w:p>', put(f_prose(g_chairing)), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>5. Ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p>'))
        if (not (g_self_total is None)):
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Chi b\xe1\xbb\x99 t\xe1\xbb\xb1 ch\xe1\xba\xa5m: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m"/><w:tag w:val="self_total"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:self_total[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_self_total)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91i\xe1\xbb\x83m'))
            if g_self_band:
                all((b', x\xe1\xba\xbfp lo\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xe1\xbb\xb1 x\xe1\xba\xbfp lo\xe1\xba\xa1i"/><w:tag w:val="self_band"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:self_band[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_self_band)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            one(b'.</w:t></w:r></w:p>')
        if (not (g_appraised_total is None)):
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">- Th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh"/><w:tag w:val="appraised_total"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:appraised_total[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_appraised_total)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91i\xe1\xbb\x83m'))
            if g_appraised_band:
                all((b', x\xe1\xba\xbfp lo\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="X\xe1\xba\xbfp lo\xe1\xba\xa1i th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh"/><w:tag w:val="appraised_band"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:appraised_band[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_appraised_band)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            one(b'.</w:t></w:r></w:p>')
        if (g_appraised_total is None):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/><w:keepNext/></w:pPr><w:r><w:t>- Th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh: \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i: \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6.</w:t></w:r></w:p>')
        if g_recommendations:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>6. \xc4\x90\xe1\xbb\x81 xu\xe1\xba\xa5t, ki\xe1\xba\xbfn ngh\xe1\xbb\x8b</w:t></w:r></w:p>', put(f_prose(g_recommendations, **{'end': True}))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if g_closing.rows:
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
            t6 = tuple(g_closing.rows)
            n6 = len(t6)
            for i6, v6 in enumerate(t6):
                one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
                if v6.left.confirmation:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.left.confirmation], b'</w:t></w:r></w:p>'))
                for v7 in v6.left.label:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7], b'</w:t></w:r></w:p>'))
                for v8 in v6.left.authority:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v8], b'</w:t></w:r></w:p>'))
                for v9 in v6.left.office:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v9], b'</w:t></w:r></w:p>'))
                for v10 in v6.left.gap:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v10], b'</w:t></w:r></w:p>'))
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.left.name], b'</w:t></w:r></w:p>'))
                if (not (i6 + 1 == n6)):
                    one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr></w:p>')
                one(b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
                if v6.right.confirmation:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.right.confirmation], b'</w:t></w:r></w:p>'))
                for v11 in v6.right.label:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v11], b'</w:t></w:r></w:p>'))
                for v12 in v6.right.authority:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v12], b'</w:t></w:r></w:p>'))
                for v13 in v6.right.office:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v13], b'</w:t></w:r></w:p>'))
                for v14 in v6.right.gap:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v14], b'</w:t></w:r></w:p>'))
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.right.name], b'</w:t></w:r></w:p>'))
                if (not (i6 + 1 == n6)):
                    one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr></w:p>')
                one(b'</w:tc></w:tr>')
            one(b'</w:tbl>')
        if (not g_closing.rows):
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
            if g_closing.recipients_label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
                for v15 in g_closing.recipients:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v15], b'</w:t></w:r></w:p>'))
            if g_closing.drafter:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter], b'</w:t></w:r></w:p>'))
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
            if g_closing.last.confirmation:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.confirmation], b'</w:t></w:r></w:p>'))
            for v16 in g_closing.last.label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v16], b'</w:t></w:r></w:p>'))
            for v17 in g_closing.last.authority:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v17], b'</w:t></w:r></w:p>'))
            for v18 in g_closing.last.office:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v18], b'</w:t></w:r></w:p>'))
            for v19 in g_closing.last.gap:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v19], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.name], b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'))
        if g_closing.below:
            if g_closing.recipients_label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
                for v20 in g_closing.recipients:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v20], b'</w:t></w:r></w:p>'))
            if g_closing.drafter:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter], b'</w:t></w:r></w:p>'))
        if g_closing.confirmation.confirmation:
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
            if g_closing.confirmation.confirmation:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.confirmation], b'</w:t></w:r></w:p>'))
            for v21 in g_closing.confirmation.label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v21], b'</w:t></w:r></w:p>'))
            for v22 in g_closing.confirmation.authority:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v22], b'</w:t></w:r></w:p>'))
            for v23 in g_closing.confirmation.office:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v23], b'</w:t></w:r></w:p>'))
            for v24 in g_closing.confirmation.gap:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v24], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.name], b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'))
        if g_closing.last_page_note:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="15991"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
        if g_closing.contact:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="around" w:w="9354" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
        for v25 in g_closing.appendices:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v25.label], b'</w:t></w:r></w:p>'))
            for v26 in v25.title:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v26], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v25.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', put(f_prose(v25.text))))
        one(b'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, all = out.append, out.extend
        g_appraised_band = values['appraised_band']
        g_appraised_total = values['appraised_total']
        g_cell = values['cell']
        g_held_on = values['held_on']
        g_observer = values['observer']
        g_present = values['present']
        g_self_band = values['self_band']
        g_self_total = values['self_total']
        g_summoned = values['summoned']
        if (not (g_appraised_band is None)):
            all((b'<appraised_band>', value(f_unstopped(g_appraised_band)), b'</appraised_band>'))
        if (not (g_appraised_total is None)):
            all((b'<appraised_total>', value(f_number(g_appraised_total)), b'</appraised_total>'))
        if (not (g_cell is None)):
            all((b'<cell>', value(f_unstopped(g_cell)), b'</cell>'))
        if (not (g_held_on is None)):
            all((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        if ((not (g_observer is None)) and (not (g_observer.name is None))):
            all((b'<observer.name>', value(f_unstopped(f_after(g_observer.name, 'đồng chí'))), b'</observer.name>'))
        if ((not (g_observer is None)) and (not (g_observer.office is None))):
            all((b'<observer.office>', value(f_unstopped(g_observer.office)), b'</observer.office>'))
        if (not (g_present is None)):
            all((b'<present>', value(f_count(g_present)), b'</present>'))
        if (not (g_self_band is None)):
            all((b'<self_band>', value(f_unstopped(g_self_band)), b'</self_band>'))
        if (not (g_self_total is None)):
            all((b'<self_total>', value(f_number(g_self_total)), b'</self_total>'))
        if (not (g_summoned is None)):
            all((b'<summoned>', value(f_count(g_summoned)), b'</summoned>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


TEMPLATE = 1907237195
STANDARDS = {'hd05-2026': {'archive': 1304452520,
               'ends': ['recommendations'],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['appraised_band',
                         'appraised_total',
                         'cell',
                         'chairing',
                         'closing',
                         'discussion',
                         'heading',
                         'held_on',
                         'kind',
                         'letterhead',
                         'observer',
                         'period',
                         'preparation',
                         'present',
                         'recommendations',
                         'self_band',
                         'self_total',
                         'steps',
                         'summoned'],
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
               'ends': ['recommendations'],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['appraised_band',
                         'appraised_total',
                         'cell',
                         'chairing',
                         'closing',
                         'discussion',
                         'heading',
                         'held_on',
                         'kind',
                         'letterhead',
                         'observer',
                         'period',
                         'preparation',
                         'present',
                         'recommendations',
                         'self_band',
                         'self_total',
                         'steps',
                         'summoned'],
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
