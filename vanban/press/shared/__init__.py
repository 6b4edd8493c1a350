"""What templates share; written by ``vanban template build``."""


def letterhead_7bb6b0da(g_letterhead, many, value):
    if ((not (g_letterhead is None)) and (not (g_letterhead.number is None))):
        many((b'<number>', value(g_letterhead.number), b'</number>'))


def letterhead_4624febc(g_letterhead, many, value):
    if ((not (g_letterhead is None)) and (not (g_letterhead.day is None))):
        many((b'<date>', value(g_letterhead.day), b'</date>'))


def heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put):
    for v1 in g_closing.under:
        if v1.kept:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
        if (not v1.kept):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
    if g_closing.drafter_below:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_below], b'</w:t></w:r></w:p>'))
    if g_closing.last_page_note:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="notBeside" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="15991"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
    if g_closing.contact:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="notBeside" w:w="9354" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
    for v1 in g_closing.appendices:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.label], b'</w:t></w:r></w:p>'))
        for v2 in v1.title:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', drawn(put(f_prose(v1.text)))))


def closing_94c85a87(g_closing, kept, many, one):
    t1 = tuple(g_closing.rows)
    n1 = len(t1)
    for i1, v1 in enumerate(t1):
        if v1.middle.gap:
            one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="9354"/><w:gridSpan w:val="2"/></w:tcPr>')
            if v1.middle.confirmation:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.middle.confirmation], b'</w:t></w:r></w:p>'))
            for v3 in v1.middle.label:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.middle.authority:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.middle.office:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            if v1.middle.gap:
                one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
                for v4 in v1.middle.more:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v4], b'</w:t></w:r></w:p>'))
                one(b'</w:sdtContent></w:sdt>')
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.middle.name], b'</w:t></w:r></w:p>'))
            if (not (i1 + 1 == n1)):
                one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            one(b'</w:tc></w:tr>')
        else:
            one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
            if v1.left.confirmation:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.left.confirmation], b'</w:t></w:r></w:p>'))
            for v3 in v1.left.label:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.left.authority:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.left.office:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            if v1.left.gap:
                one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
                for v4 in v1.left.more:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v4], b'</w:t></w:r></w:p>'))
                one(b'</w:sdtContent></w:sdt>')
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.left.name], b'</w:t></w:r></w:p>'))
            if (not (i1 + 1 == n1)):
                one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            one(b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
            if v1.right.confirmation:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.right.confirmation], b'</w:t></w:r></w:p>'))
            for v3 in v1.right.label:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.right.authority:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.right.office:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            if v1.right.gap:
                one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
                for v4 in v1.right.more:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v4], b'</w:t></w:r></w:p>'))
                one(b'</w:sdtContent></w:sdt>')
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.right.name], b'</w:t></w:r></w:p>'))
            if (not (i1 + 1 == n1)):
                one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            one(b'</w:tc></w:tr>')
    if (not g_closing.rows):
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr>')
        if g_closing.recipients_label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
            for v3 in g_closing.beside:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
        if g_closing.drafter_beside:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_beside], b'</w:t></w:r></w:p>'))
        if (not g_closing.under):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
        if g_closing.last.confirmation:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.confirmation], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.last.label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.last.authority:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.last.office:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        if g_closing.last.gap:
            one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            for v3 in g_closing.last.more:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            one(b'</w:sdtContent></w:sdt>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.name], b'</w:t></w:r></w:p></w:tc></w:tr>'))
    if g_closing.below:
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="9354"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if g_closing.recipients_label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
            for v3 in g_closing.beside:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
        if g_closing.drafter_beside:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_beside], b'</w:t></w:r></w:p>'))
        if (not g_closing.under):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr>')
    if g_closing.confirmation.confirmation:
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr>')
        if g_closing.confirmation.confirmation:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.confirmation], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.confirmation.label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.confirmation.authority:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.confirmation.office:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        if g_closing.confirmation.gap:
            one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            for v3 in g_closing.confirmation.more:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            one(b'</w:sdtContent></w:sdt>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.name], b'</w:t></w:r></w:p></w:tc></w:tr>'))


def heading_fe410b0a(g_heading, kept, many, one):
    if g_heading.type:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-type-name"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.type], b'</w:t></w:r></w:p>'))
        for v2 in g_heading.subject:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-subject"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>'))
    if g_heading.addressee_label:
        if g_heading.addressee_line:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.addressee_label], b'</w:t></w:r><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t xml:space="preserve"> ', kept[g_heading.addressee_line], b'</w:t></w:r></w:p>'))
        if (not g_heading.addressee_line):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.addressee_label], b'</w:t></w:r></w:p>'))
            for v3 in g_heading.addressees:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee"/><w:ind w:left="', b'%d' % g_heading.addressee_indent, b'"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
    for v1 in g_heading.bases:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-basis"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1], b'</w:t></w:r></w:p>'))


def letterhead_c3d846ef(g_letterhead, kept, many):
    if g_letterhead.circulation:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-circulation"/><w:framePr w:wrap="notBeside" w:vSpace="120" w:vAnchor="page" w:hAnchor="margin" w:xAlign="right" w:y="567"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.circulation], b'</w:t></w:r></w:p>'))


def letterhead_4b91d0eb(g_letterhead, kept, many, one):
    many((b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:tbl><w:tblPr><w:tblStyle w:val="Vb-letterhead"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="', b'%d' % g_letterhead.left, b'"/><w:gridCol w:w="', b'%d' % g_letterhead.right, b'"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.left, b'"/></w:tcPr>'))
    for v1 in g_letterhead.parent:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-parent-agency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1], b'</w:t></w:r></w:p>'))
    for v1 in g_letterhead.issuer:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-issuing-agency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1], b'</w:t></w:r></w:p>'))
    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-agency-star"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.star], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.right, b'"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-party-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.party_title], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-party-title-rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="', b'%d' % g_letterhead.rule_indent, b'" w:right="', b'%d' % g_letterhead.rule_indent, b'"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.left, b'"/></w:tcPr>'))
    if g_letterhead.number:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-number"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="S\xe1\xbb\x91"/><w:tag w:val="number"/><w:id w:val="1"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:number[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_letterhead.number], b'</w:t></w:r></w:sdtContent></w:sdt></w:p>'))
    else:
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-number"/></w:pPr></w:p>')
    if g_letterhead.subject:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-subject-letter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.subject], b'</w:t></w:r></w:p>'))
    if g_letterhead.urgency:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-urgency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.urgency], b'</w:t></w:r></w:p>'))
    if g_letterhead.draft:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-draft"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.draft], b'</w:t></w:r></w:p>'))
    many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.right, b'"/></w:tcPr>'))
    if g_letterhead.day:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-place-date"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.place], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y ban h\xc3\xa0nh"/><w:tag w:val="date"/><w:id w:val="2"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:date[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_letterhead.day], b'</w:t></w:r></w:sdtContent></w:sdt></w:p>'))
    else:
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-place-date"/></w:pPr></w:p>')


styles_2cdeb7a5 = {'addressee': 'Vb-addressee',
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
 'hair': 'Vb-hair',
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
 'urgency': 'Vb-urgency'}


def letterhead_b1a4b860(g_letterhead, many, value):
    if ((not (g_letterhead is None)) and (not (g_letterhead.day is None))):
        many((b'<date>', value(g_letterhead.day), b'</date>'))
    if ((not (g_letterhead is None)) and (not (g_letterhead.number is None))):
        many((b'<number>', value(g_letterhead.number), b'</number>'))


def heading_closing_c1a38e04(drawn, f_prose, g_closing, g_heading, kept, many, put):
    for v1 in g_closing.under:
        if v1.kept:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
        if (not v1.kept):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
    if g_closing.drafter_below:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_below], b'</w:t></w:r></w:p>'))
    if g_closing.last_page_note:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="notBeside" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="7544"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
    if g_closing.contact:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="notBeside" w:w="9354" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
    for v1 in g_closing.appendices:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="8391"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.label], b'</w:t></w:r></w:p>'))
        for v2 in v1.title:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', drawn(put(f_prose(v1.text)))))


def heading_closing_b2e5b115(drawn, f_prose, g_closing, g_heading, kept, many, put):
    if g_closing.last_page_note:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="notBeside" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="15991"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
    if g_closing.contact:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="notBeside" w:w="9354" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
    for v1 in g_closing.appendices:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.label], b'</w:t></w:r></w:p>'))
        for v2 in v1.title:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', drawn(put(f_prose(v1.text)))))


def closing_af88503f(g_closing, kept, many):
    for v1 in g_closing.under:
        if v1.kept:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
        if (not v1.kept):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
    if g_closing.drafter_below:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_below], b'</w:t></w:r></w:p>'))


def heading_closing_96d1b5bb(drawn, f_prose, g_closing, g_heading, kept, many, put):
    if g_closing.last_page_note:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="notBeside" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="7544"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
    if g_closing.contact:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="notBeside" w:w="9354" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
    for v1 in g_closing.appendices:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="8391"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.label], b'</w:t></w:r></w:p>'))
        for v2 in v1.title:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', drawn(put(f_prose(v1.text)))))


def heading_closing_dfb6b7a9(drawn, f_prose, g_closing, g_heading, kept, many, put):
    for v1 in g_closing.under:
        if v1.kept:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
        if (not v1.kept):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.text], b'</w:t></w:r></w:p>'))
    if g_closing.drafter_below:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_below], b'</w:t></w:r></w:p>'))
    if g_closing.last_page_note:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-last-page-note"/><w:framePr w:wrap="notBeside" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="11059"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last_page_note], b'</w:t></w:r></w:p>'))
    if g_closing.contact:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-contact"/><w:framePr w:wrap="notBeside" w:w="14570" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.contact], b'</w:t></w:r></w:p>'))
    for v1 in g_closing.appendices:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1701" w:right="1134" w:bottom="850" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-appendix-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.label], b'</w:t></w:r></w:p>'))
        for v2 in v1.title:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-appendix-reference"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.reference], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-subject-rule"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.rule], b'</w:t></w:r></w:p>', drawn(put(f_prose(v1.text)))))


def closing_7f952092(g_closing, kept, many, one):
    t1 = tuple(g_closing.rows)
    n1 = len(t1)
    for i1, v1 in enumerate(t1):
        if v1.middle.gap:
            one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="14570"/><w:gridSpan w:val="2"/></w:tcPr>')
            if v1.middle.confirmation:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.middle.confirmation], b'</w:t></w:r></w:p>'))
            for v3 in v1.middle.label:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.middle.authority:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.middle.office:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            if v1.middle.gap:
                one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
                for v4 in v1.middle.more:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v4], b'</w:t></w:r></w:p>'))
                one(b'</w:sdtContent></w:sdt>')
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.middle.name], b'</w:t></w:r></w:p>'))
            if (not (i1 + 1 == n1)):
                one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            one(b'</w:tc></w:tr>')
        else:
            one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7241"/></w:tcPr>')
            if v1.left.confirmation:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.left.confirmation], b'</w:t></w:r></w:p>'))
            for v3 in v1.left.label:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.left.authority:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.left.office:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            if v1.left.gap:
                one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
                for v4 in v1.left.more:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v4], b'</w:t></w:r></w:p>'))
                one(b'</w:sdtContent></w:sdt>')
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.left.name], b'</w:t></w:r></w:p>'))
            if (not (i1 + 1 == n1)):
                one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            one(b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7329"/></w:tcPr>')
            if v1.right.confirmation:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.right.confirmation], b'</w:t></w:r></w:p>'))
            for v3 in v1.right.label:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.right.authority:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            for v3 in v1.right.office:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            if v1.right.gap:
                one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
                for v4 in v1.right.more:
                    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v4], b'</w:t></w:r></w:p>'))
                one(b'</w:sdtContent></w:sdt>')
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1.right.name], b'</w:t></w:r></w:p>'))
            if (not (i1 + 1 == n1)):
                one(b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            one(b'</w:tc></w:tr>')
    if (not g_closing.rows):
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7241"/></w:tcPr>')
        if g_closing.recipients_label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
            for v3 in g_closing.beside:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
        if g_closing.drafter_beside:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_beside], b'</w:t></w:r></w:p>'))
        if (not g_closing.under):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7329"/></w:tcPr>')
        if g_closing.last.confirmation:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.confirmation], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.last.label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.last.authority:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.last.office:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        if g_closing.last.gap:
            one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            for v3 in g_closing.last.more:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            one(b'</w:sdtContent></w:sdt>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.last.name], b'</w:t></w:r></w:p></w:tc></w:tr>'))
    if g_closing.below:
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="14570"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if g_closing.recipients_label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipients-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.recipients_label], b'</w:t></w:r></w:p>'))
            for v3 in g_closing.beside:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-recipient"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
        if g_closing.drafter_beside:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-drafter"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.drafter_beside], b'</w:t></w:r></w:p>'))
        if (not g_closing.under):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr>')
    if g_closing.confirmation.confirmation:
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7241"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7329"/></w:tcPr>')
        if g_closing.confirmation.confirmation:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-confirmation"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.confirmation], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.confirmation.label:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-label"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.confirmation.authority:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-authority"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        for v2 in g_closing.confirmation.office:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-office"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v2], b'</w:t></w:r></w:p>'))
        if g_closing.confirmation.gap:
            one(b'<w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xaf k\xc3\xbd, d\xe1\xba\xa5u"/><w:tag w:val="signature"/><w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr></w:p>')
            for v3 in g_closing.confirmation.more:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signature-gap"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
            one(b'</w:sdtContent></w:sdt>')
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-signer-name"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_closing.confirmation.name], b'</w:t></w:r></w:p></w:tc></w:tr>'))


def letterhead_169d479a(g_letterhead, kept, many, one):
    many((b'<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:tbl><w:tblPr><w:tblStyle w:val="Vb-letterhead"/><w:tblW w:w="14570" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="', b'%d' % g_letterhead.left, b'"/><w:gridCol w:w="', b'%d' % g_letterhead.right, b'"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.left, b'"/></w:tcPr>'))
    for v1 in g_letterhead.parent:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-parent-agency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1], b'</w:t></w:r></w:p>'))
    for v1 in g_letterhead.issuer:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-issuing-agency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1], b'</w:t></w:r></w:p>'))
    many((b'<w:p><w:pPr><w:pStyle w:val="Vb-agency-star"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.star], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.right, b'"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-party-title"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.party_title], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-party-title-rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="', b'%d' % g_letterhead.rule_indent, b'" w:right="', b'%d' % g_letterhead.rule_indent, b'"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.left, b'"/></w:tcPr>'))
    if g_letterhead.number:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-number"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="S\xe1\xbb\x91"/><w:tag w:val="number"/><w:id w:val="1"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:number[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_letterhead.number], b'</w:t></w:r></w:sdtContent></w:sdt></w:p>'))
    else:
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-number"/></w:pPr></w:p>')
    if g_letterhead.subject:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-subject-letter"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.subject], b'</w:t></w:r></w:p>'))
    if g_letterhead.urgency:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-urgency"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.urgency], b'</w:t></w:r></w:p>'))
    if g_letterhead.draft:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-draft"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.draft], b'</w:t></w:r></w:p>'))
    many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="', b'%d' % g_letterhead.right, b'"/></w:tcPr>'))
    if g_letterhead.day:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-place-date"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_letterhead.place], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y ban h\xc3\xa0nh"/><w:tag w:val="date"/><w:id w:val="2"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:date[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_letterhead.day], b'</w:t></w:r></w:sdtContent></w:sdt></w:p>'))
    else:
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-place-date"/></w:pPr></w:p>')


def heading_f4d9fdc3(g_heading, kept, many, one):
    if g_heading.addressee_label:
        if g_heading.addressee_line:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.addressee_label], b'</w:t></w:r><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t xml:space="preserve"> ', kept[g_heading.addressee_line], b'</w:t></w:r></w:p>'))
        if (not g_heading.addressee_line):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee-label"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_heading.addressee_label], b'</w:t></w:r></w:p>'))
            for v3 in g_heading.addressees:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-addressee"/><w:ind w:left="', b'%d' % g_heading.addressee_indent, b'"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v3], b'</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
    for v1 in g_heading.bases:
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-basis"/></w:pPr><w:r><w:t xml:space="preserve">', kept[v1], b'</w:t></w:r></w:p>'))
