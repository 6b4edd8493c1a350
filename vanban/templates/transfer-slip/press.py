"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860, heading_closing_c1a38e04


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_about = values['about']
        g_address = values['address']
        g_answer_by = values['answer_by']
        g_closing = values['closing']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_letterhead = values['letterhead']
        g_petition = values['petition']
        g_petitioner = values['petitioner']
        g_receiver = values['receiver']
        g_written_on = values['written_on']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' nh\xe1\xba\xadn \xc4\x91\xc6\xb0\xe1\xbb\xa3c ', kept[g_petition]))
        if (not (g_written_on is None)):
            many((b' \xc4\x91\xe1\xbb\x81 ', kept[f_date(g_written_on)]))
        many((b' c\xe1\xbb\xa7a ', kept[f_unstopped(f_after(g_petitioner, 'của'))]))
        if g_address:
            many((b', \xc4\x91\xe1\xbb\x8ba ch\xe1\xbb\x89: ', kept[f_unstopped(g_address)]))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">N\xe1\xbb\x99i dung: ', kept[f_unstopped(g_about)], kept[f_stop(g_about)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' chuy\xe1\xbb\x83n ', kept[g_petition], b' \xc4\x91\xe1\xba\xbfn ', kept[f_unstopped(f_after(g_receiver, 'đến'))], b' \xc4\x91\xe1\xbb\x83 xem x\xc3\xa9t, gi\xe1\xba\xa3i quy\xe1\xba\xbft theo th\xe1\xba\xa9m quy\xe1\xbb\x81n.</w:t></w:r></w:p>'))
        if (not (g_answer_by is None)):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b tr\xe1\xba\xa3 l\xe1\xbb\x9di ng\xc6\xb0\xe1\xbb\x9di g\xe1\xbb\xadi \xc4\x91\xc6\xa1n v\xc3\xa0 th\xc3\xb4ng b\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 cho ', kept[g_issuer.full_name], b' tr\xc6\xb0\xe1\xbb\x9bc ', kept[f_date(g_answer_by)], b'.</w:t></w:r></w:p>'))
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
    'names': frozenset(['about', 'address', 'answer_by', 'closing', 'heading', 'issuer', 'letterhead', 'petition', 'petitioner', 'receiver', 'written_on']),
}


def fills_1(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_about = values['about']
        g_address = values['address']
        g_answer_by = values['answer_by']
        g_closing = values['closing']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_letterhead = values['letterhead']
        g_petition = values['petition']
        g_petitioner = values['petitioner']
        g_receiver = values['receiver']
        g_written_on = values['written_on']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' nh\xe1\xba\xadn \xc4\x91\xc6\xb0\xe1\xbb\xa3c ', kept[g_petition]))
        if (not (g_written_on is None)):
            many((b' \xc4\x91\xe1\xbb\x81 ', kept[f_date(g_written_on)]))
        many((b' c\xe1\xbb\xa7a ', kept[f_unstopped(f_after(g_petitioner, 'của'))]))
        if g_address:
            many((b', \xc4\x91\xe1\xbb\x8ba ch\xe1\xbb\x89: ', kept[f_unstopped(g_address)]))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">N\xe1\xbb\x99i dung: ', kept[f_unstopped(g_about)], kept[f_stop(g_about)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' chuy\xe1\xbb\x83n ', kept[g_petition], b' \xc4\x91\xe1\xba\xbfn ', kept[f_unstopped(f_after(g_receiver, 'đến'))], b' \xc4\x91\xe1\xbb\x83 xem x\xc3\xa9t, gi\xe1\xba\xa3i quy\xe1\xba\xbft theo th\xe1\xba\xa9m quy\xe1\xbb\x81n.</w:t></w:r></w:p>'))
        if (not (g_answer_by is None)):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b tr\xe1\xba\xa3 l\xe1\xbb\x9di ng\xc6\xb0\xe1\xbb\x9di g\xe1\xbb\xadi \xc4\x91\xc6\xa1n v\xc3\xa0 th\xc3\xb4ng b\xc3\xa1o k\xe1\xba\xbft qu\xe1\xba\xa3 cho ', kept[g_issuer.full_name], b' tr\xc6\xb0\xe1\xbb\x9bc ', kept[f_date(g_answer_by)], b'.</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_c1a38e04(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="8391"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_letterhead = values['letterhead']
        letterhead_b1a4b860(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_1 = {
    'names': frozenset(['about', 'address', 'answer_by', 'closing', 'heading', 'issuer', 'letterhead', 'petition', 'petitioner', 'receiver', 'written_on']),
}
TEMPLATE = 2271408808
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd36-2018-a5": ("hd36-2018-0.zip", 2650487313, fills_1, styles_2cdeb7a5, ABOUT_1),
    "hd05-2026-a5": ("hd05-2026-0.zip", 4044231853, fills_1, styles_2cdeb7a5, ABOUT_1),
}
