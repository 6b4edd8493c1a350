"""The template of this folder, compiled; written by ``vanban template build``."""


def fills_0(put, kept, value, filters):
    f_clock = filters['clock'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call

    def part_0(values):
        out = []
        one, all = out.append, out.extend
        g_closing = values['closing']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_meetings = values['meetings']
        g_members = values['members']
        g_opening = values['opening']
        g_request = values['request']
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
        all((put(f_prose(g_opening)), b'<w:tbl><w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9351" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="1640"/><w:gridCol w:w="876"/><w:gridCol w:w="2238"/><w:gridCol w:w="1774"/><w:gridCol w:w="2199"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1640"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Chi b\xe1\xbb\x99</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="876"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 l\xc6\xb0\xe1\xbb\xa3ng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2238"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Th\xe1\xbb\x9di gian</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1774"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90\xe1\xbb\x8ba \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>B\xc3\xad th\xc6\xb0, \xc4\x91i\xe1\xbb\x87n tho\xe1\xba\xa1i</w:t></w:r></w:p></w:tc></w:tr>'))
        t6 = tuple(g_meetings)
        n6 = len(t6)
        for i6, v6 in enumerate(t6):
            all((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i6 + 1), b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1640"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.cell], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="876"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_number(v6.members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2238"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_clock(v6.start)], b', ', kept[f_short_date(v6.held_on)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1774"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.location], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v6.contact], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        all((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1640"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>T\xe1\xbb\x94NG S\xe1\xbb\x90</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="876"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_number(g_members)], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2238"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1774"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2199"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>', put(f_prose(g_request, **{'end': True})), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>'))
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


TEMPLATE = 3936544042
STANDARDS = {'hd05-2026': {'archive': 1304452520,
               'ends': ['request'],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['closing', 'heading', 'letterhead', 'meetings', 'members', 'opening', 'request'],
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
               'ends': ['request'],
               'growing': [],
               'live': ['customXml/item1.xml', 'docProps/core.xml', 'word/document.xml'],
               'names': ['closing', 'heading', 'letterhead', 'meetings', 'members', 'opening', 'request'],
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
