"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860


def fills_0(put, kept, value, filters, tables):
    f_count = filters['count'].call
    f_prose = filters['prose'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2625_24 = tables.room(put, 2625, 12, False)
    room_3052_24 = tables.room(put, 3052, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_heading = values['heading']
        g_in_favour = values['in_favour']
        g_letterhead = values['letterhead']
        g_opinions = values['opinions']
        g_opposed = values['opposed']
        g_otherwise = values['otherwise']
        g_proposal = values['proposal']
        g_returned = values['returned']
        g_sent = values['sent']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Ph\xc3\xa1t ra ', kept[f_count(g_sent)], b' phi\xe1\xba\xbfu, thu v\xe1\xbb\x81 ', kept[f_count(g_returned)], b' phi\xe1\xba\xbfu; \xc4\x91\xe1\xbb\x93ng \xc3\xbd ', kept[f_count(g_in_favour)], b', kh\xc3\xb4ng \xc4\x91\xe1\xbb\x93ng \xc3\xbd ', kept[f_count(g_opposed)], b', c\xc3\xb3 \xc3\xbd ki\xe1\xba\xbfn kh\xc3\xa1c ', kept[f_count(g_otherwise)], b'.</w:t></w:r></w:p><w:tbl>'))
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2625"/><w:gridCol w:w="3052"/><w:gridCol w:w="3052"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2625"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di g\xc3\xb3p \xc3\xbd</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3052"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xe1\xbb\x99i dung g\xc3\xb3p \xc3\xbd</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3052"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ti\xe1\xba\xbfp thu, gi\xe1\xba\xa3i tr\xc3\xacnh</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_opinions)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>')
            t_1 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr>')
            if (i1 + 1 == n1):
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-table-number"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i1 + 1), b'</w:t></w:r></w:p>'))
            else:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', b'%d' % (i1 + 1), b'</w:t></w:r></w:p>'))
            whole(out, t_1, 624)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2625"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_2625_24[v1.person], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3052"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3052_24[v1.opinion], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3052"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_3052_24[v1.answer], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if g_proposal:
            one(drawn(put(f_prose(g_proposal, **{'end': True}))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_letterhead = values['letterhead']
        letterhead_b1a4b860(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['closing', 'heading', 'in_favour', 'letterhead', 'opinions', 'opposed', 'otherwise', 'proposal', 'returned', 'sent']),
    'ends': ('proposal',),
}
TEMPLATE = 2185264865
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
