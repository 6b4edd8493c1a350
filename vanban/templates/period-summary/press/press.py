"""The template of this folder, compiled; written by ``vanban template build``."""


def fills_0(put, kept, value, filters):
    f_count = filters['count'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_unstopped = filters['unstopped'].call

    def part_0(values):
        out = []
        one, all = out.append, out.extend
        g_all_cells = values['all_cells']
        g_attendance_base = values['attendance_base']
        g_cell_count = values['cell_count']
        g_closing = values['closing']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_members = values['members']
        g_note = values['note']
        g_rating_rule = values['rating_rule']
        g_remarks = values['remarks']
        g_rows = values['rows']
        g_speakers_base = values['speakers_base']
        g_speakers_share = values['speakers_share']
        g_uncounted = values['uncounted']
        g_unit_label = values['unit_label']
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
        all((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xba\xbfn cu\xe1\xbb\x91i k\xe1\xbb\xb3 c\xc3\xb3 ', kept[f_count(g_cell_count)], b' chi b\xe1\xbb\x99 v\xe1\xbb\x9bi ', kept[f_count(g_members)], b' \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan. T\xe1\xbb\xb7 l\xe1\xbb\x87 \xc4\x91\xe1\xba\xa3ng vi\xc3\xaan d\xe1\xbb\xb1 b\xc3\xacnh qu\xc3\xa2n \xc4\x91\xe1\xba\xa1t '))
        if g_all_cells.attendance:
            one(kept[g_all_cells.attendance])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        all((b' (s\xe1\xbb\x91 c\xc3\xb3 m\xe1\xba\xb7t tr\xc3\xaan ', put(g_attendance_base), b' c\xe1\xbb\xa7a c\xc3\xa1c k\xe1\xbb\xb3); s\xe1\xbb\x91 l\xc6\xb0\xe1\xbb\xa3t ng\xc6\xb0\xe1\xbb\x9di ph\xc3\xa1t bi\xe1\xbb\x83u \xc4\x91\xe1\xba\xa1t '))
        if g_speakers_share:
            one(kept[g_speakers_share])
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        all((b' ', kept[f_unstopped(g_speakers_base)], b'.'))
        if g_uncounted:
            all((b' C\xc3\xb3 ', kept[f_count(g_uncounted)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp ch\xc6\xb0a ghi s\xe1\xbb\x91 c\xc3\xb3 m\xe1\xba\xb7t, kh\xc3\xb4ng t\xc3\xadnh v\xc3\xa0o t\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1.'))
        all((b'</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="490"/><w:gridCol w:w="2049"/><w:gridCol w:w="717"/><w:gridCol w:w="914"/><w:gridCol w:w="903"/><w:gridCol w:w="830"/><w:gridCol w:w="530"/><w:gridCol w:w="610"/><w:gridCol w:w="824"/><w:gridCol w:w="663"/><w:gridCol w:w="824"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="490"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2049"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_unit_label], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90\xe1\xba\xa3ng vi\xc3\xaan</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xbb\xb3 th\xc6\xb0\xe1\xbb\x9dng k\xe1\xbb\xb3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xe1\xbb\xb3 chuy\xc3\xaan \xc4\x91\xe1\xbb\x81</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\xb7 l\xe1\xbb\x87 d\xe1\xbb\xb1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xe1\xbb\x91t</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xa1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Trung b\xc3\xacnh</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>K\xc3\xa9m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>X\xe1\xba\xbfp lo\xe1\xba\xa1i n\xc4\x83m</w:t></w:r></w:p></w:tc></w:tr>'))
        t6 = tuple(g_rows)
        n6 = len(t6)
        for i6, v6 in enumerate(t6):
            all((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="490"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i6 + 1), b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2049"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.counts.cell], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_number(v6.counts.members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % v6.counts.regular, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % v6.counts.thematic, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.counts.attendance], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % v6.counts.good, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % v6.counts.fair, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % v6.counts.average, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % v6.counts.poor, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.rating], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        all((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="490"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2049"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>T\xe1\xbb\x95ng c\xe1\xbb\x99ng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="717"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_number(g_all_cells.members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="914"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % g_all_cells.regular, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="903"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % g_all_cells.thematic, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="830"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_all_cells.attendance], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="530"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % g_all_cells.good, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="610"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % g_all_cells.fair, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % g_all_cells.average, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="663"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % g_all_cells.poor, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="824"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>'))
        if g_rating_rule:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">X\xe1\xba\xbfp lo\xe1\xba\xa1i n\xc4\x83m theo quy t\xe1\xba\xafc: ', kept[f_unstopped(g_rating_rule.title)], b'.</w:t></w:r></w:p>'))
        if g_note:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_note], b'</w:t></w:r></w:p>'))
        if g_all_cells.self_rated:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb3 ', kept[f_count(g_all_cells.self_rated)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp m\xe1\xbb\x9bi c\xc3\xb3 \xc4\x91i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m, ch\xc6\xb0a th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh, kh\xc3\xb4ng t\xc3\xadnh v\xc3\xa0o c\xc3\xa1c c\xe1\xbb\x99t x\xe1\xba\xbfp lo\xe1\xba\xa1i.</w:t></w:r></w:p>'))
        if g_all_cells.unrated:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">C\xc3\xb2n ', kept[f_count(g_all_cells.unrated)], b' k\xe1\xbb\xb3 h\xe1\xbb\x8dp ch\xc6\xb0a c\xc3\xb3 bi\xe1\xbb\x83u ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m.</w:t></w:r></w:p>'))
        all((put(f_prose(g_remarks, **{'end': True})), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>'))
        if g_closing.rows:
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
            t7 = tuple(g_closing.rows)
            n7 = len(t7)
            for i7, v7 in enumerate(t7):
                one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
                if v7.left.confirmation:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7.left.confirmation], b'</w:t></w:r></w:p>'))
                for v8 in v7.left.label:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v8], b'</w:t></w:r></w:p>'))
                for v9 in v7.left.authority:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v9], b'</w:t></w:r></w:p>'))
                for v10 in v7.left.office:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v10], b'</w:t></w:r></w:p>'))
                for v11 in v7.left.gap:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v11], b'</w:t></w:r></w:p>'))
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7.left.name], b'</w:t></w:r></w:p>'))
                if (not (i7 + 1 == n7)):
                    one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr></w:p>')
                one(b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
                if v7.right.confirmation:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7.right.confirmation], b'</w:t></w:r></w:p>'))
                for v12 in v7.right.label:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v12], b'</w:t></w:r></w:p>'))
                for v13 in v7.right.authority:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v13], b'</w:t></w:r></w:p>'))
                for v14 in v7.right.office:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v14], b'</w:t></w:r></w:p>'))
                for v15 in v7.right.gap:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v15], b'</w:t></w:r></w:p>'))
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v7.right.name], b'</w:t></w:r></w:p>'))
                if (not (i7 + 1 == n7)):
                    one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr></w:p>')
                one(b'</w:tc></w:tr>')
            one(b'</w:tbl>')
        if (not g_closing.rows):
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
            if g_closing.recipients_label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
                for v16 in g_closing.recipients:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v16], b'</w:t></w:r></w:p>'))
            if g_closing.drafter:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter], b'</w:t></w:r></w:p>'))
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
            if g_closing.last.confirmation:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.confirmation], b'</w:t></w:r></w:p>'))
            for v17 in g_closing.last.label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v17], b'</w:t></w:r></w:p>'))
            for v18 in g_closing.last.authority:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v18], b'</w:t></w:r></w:p>'))
            for v19 in g_closing.last.office:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v19], b'</w:t></w:r></w:p>'))
            for v20 in g_closing.last.gap:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v20], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.name], b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'))
        if g_closing.below:
            if g_closing.recipients_label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
                for v21 in g_closing.recipients:
                    all((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v21], b'</w:t></w:r></w:p>'))
            if g_closing.drafter:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter], b'</w:t></w:r></w:p>'))
        if g_closing.confirmation.confirmation:
            one(b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
            if g_closing.confirmation.confirmation:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.confirmation], b'</w:t></w:r></w:p>'))
            for v22 in g_closing.confirmation.label:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v22], b'</w:t></w:r></w:p>'))
            for v23 in g_closing.confirmation.authority:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v23], b'</w:t></w:r></w:p>'))
            for v24 in g_closing.confirmation.office:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v24], b'</w:t></w:r></w:p>'))
            for v25 in g_closing.confirmation.gap:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v25], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.name], b'</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'))
        if g_closing.last_page_note:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="15991"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
        if g_closing.contact:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="around" w:w="9354" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
        for v26 in g_closing.appendices:
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v26.label], b'</w:t></w:r></w:p>'))
            for v27 in v26.title:
                all((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v27], b'</w:t></w:r></w:p>'))
            all((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v26.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', put(f_prose(v26.text))))
        one(b'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, all = out.append, out.extend
        return b"".join(out)

    return {'word/document.xml': part_0}, data


TEMPLATE = 808001171
STANDARDS = {'hd05-2026': {'archive': 1304452520,
               'ends': ['remarks'],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['all_cells',
                         'attendance_base',
                         'cell_count',
                         'closing',
                         'heading',
                         'letterhead',
                         'members',
                         'note',
                         'rating_rule',
                         'remarks',
                         'rows',
                         'speakers_base',
                         'speakers_share',
                         'uncounted',
                         'unit_label'],
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
               'ends': ['remarks'],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['all_cells',
                         'attendance_base',
                         'cell_count',
                         'closing',
                         'heading',
                         'letterhead',
                         'members',
                         'note',
                         'rating_rule',
                         'remarks',
                         'rows',
                         'speakers_base',
                         'speakers_share',
                         'uncounted',
                         'unit_label'],
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
