"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860, heading_closing_b2e5b115, closing_af88503f


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_4059_24 = tables.room(put, 4059, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_answer_by = values['answer_by']
        g_asked = values['asked']
        g_closing = values['closing']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_matters = values['matters']
        g_receiver = values['receiver']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">K\xc3\xadnh xin \xc3\xbd ki\xe1\xba\xbfn ', kept[f_unstopped(g_asked)], b' v\xe1\xbb\x81 c\xc3\xa1c n\xe1\xbb\x99i dung sau (\xc4\x91\xc3\xa1nh d\xe1\xba\xa5u X v\xc3\xa0o \xc3\xb4 \xc4\x91\xc6\xb0\xe1\xbb\xa3c ch\xe1\xbb\x8dn):</w:t></w:r></w:p><w:tbl>'))
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9353" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="4059"/><w:gridCol w:w="897"/><w:gridCol w:w="864"/><w:gridCol w:w="2909"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4059"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>N\xe1\xbb\x99i dung</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="897"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc4\x90\xe1\xbb\x93ng \xc3\xbd</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="864"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Kh\xc3\xb4ng \xc4\x91\xe1\xbb\x93ng \xc3\xbd</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2909"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>\xc3\x9d ki\xe1\xba\xbfn kh\xc3\xa1c</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_matters)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i1 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4059"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_4059_24[v1.text], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="897"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="864"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2909"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:br/><w:br/></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        many((b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Phi\xe1\xba\xbfu g\xe1\xbb\xadi v\xe1\xbb\x81 ', kept[f_unstopped(f_after(g_receiver, 'về'))], b' tr\xc6\xb0\xe1\xbb\x9bc ', kept[f_date(g_answer_by)], b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        closing_af88503f(g_closing, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
        t_1 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="9354"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="9354"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di cho \xc3\xbd ki\xe1\xba\xbfn</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="9354"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc></w:tr>')
        ends(out, t_1)
        one(b'</w:tbl>')
        heading_closing_b2e5b115(drawn, f_prose, g_closing, g_heading, kept, many, put)
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
    'names': frozenset(['answer_by', 'asked', 'closing', 'heading', 'letterhead', 'matters', 'receiver']),
}
TEMPLATE = 2948078291
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
