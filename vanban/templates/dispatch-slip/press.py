"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860, heading_closing_b2e5b115, closing_af88503f, heading_closing_96d1b5bb


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2143_24 = tables.room(put, 2143, 12, False)
    room_4674_24 = tables.room(put, 4674, 12, False)
    room_650_24 = tables.room(put, 650, 12, False)
    room_650_24b = tables.room(put, 650, 12, True)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_copies = values['copies']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_items = values['items']
        g_letterhead = values['letterhead']
        g_receiver = values['receiver']
        g_return_by = values['return_by']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' g\xe1\xbb\xadi ', kept[f_unstopped(f_after(g_receiver, 'gửi'))], b':</w:t></w:r></w:p><w:tbl>'))
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2143"/><w:gridCol w:w="1263"/><w:gridCol w:w="4674"/><w:gridCol w:w="650"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91, k\xc3\xbd hi\xe1\xbb\x87u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4674"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xc3\xaan v\xc4\x83n b\xe1\xba\xa3n, t\xc3\xa0i li\xe1\xbb\x87u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="650"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 b\xe1\xba\xa3n</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_items)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i1 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_2143_24[v1.mark], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_1 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if (not (v1.day is None)):
                one(kept[f_short_date(v1.day)])
            one(b'</w:t></w:r></w:p>')
            whole(out, t_1, 1263)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4674"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_4674_24[v1.title], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="650"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_650_24[f_number(v1.copies)], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>T\xe1\xbb\x94NG S\xe1\xbb\x90</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4674"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="650"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_650_24b[f_number(g_copies)], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if (not (g_return_by is None)):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Nh\xe1\xba\xadn xong, \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b k\xc3\xbd v\xc3\xa0 g\xe1\xbb\xadi tr\xe1\xba\xa3 phi\xe1\xba\xbfu tr\xc6\xb0\xe1\xbb\x9bc ', kept[f_date(g_return_by)], b'.</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        closing_af88503f(g_closing, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
        t_2 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di g\xe1\xbb\xadi</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di nh\xe1\xba\xadn</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc></w:tr>')
        ends(out, t_2)
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
    'names': frozenset(['closing', 'copies', 'heading', 'issuer', 'items', 'letterhead', 'receiver', 'return_by']),
}


def fills_1(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    f_unstopped = filters['unstopped'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_2143_24 = tables.room(put, 2143, 12, False)
    room_4674_24 = tables.room(put, 4674, 12, False)
    room_650_24 = tables.room(put, 650, 12, False)
    room_650_24b = tables.room(put, 650, 12, True)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_copies = values['copies']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_items = values['items']
        g_letterhead = values['letterhead']
        g_receiver = values['receiver']
        g_return_by = values['return_by']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' g\xe1\xbb\xadi ', kept[f_unstopped(f_after(g_receiver, 'gửi'))], b':</w:t></w:r></w:p><w:tbl>'))
        t_0 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="624"/><w:gridCol w:w="2143"/><w:gridCol w:w="1263"/><w:gridCol w:w="4674"/><w:gridCol w:w="650"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91, k\xc3\xbd hi\xe1\xbb\x87u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>Ng\xc3\xa0y</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4674"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>T\xc3\xaan v\xc4\x83n b\xe1\xba\xa3n, t\xc3\xa0i li\xe1\xbb\x87u</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="650"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/></w:pPr><w:r><w:t>S\xe1\xbb\x91 b\xe1\xba\xa3n</w:t></w:r></w:p></w:tc></w:tr>')
        t1 = tuple(g_items)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', (b'%d' if -100 < (n := (i1 + 1)) < 1000 else b'\0%d') % n, b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_2143_24[v1.mark], b'</w:t></w:r></w:p></w:tc><w:tc>'))
            t_1 = len(out)
            one(b'<w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">')
            if (not (v1.day is None)):
                one(kept[f_short_date(v1.day)])
            one(b'</w:t></w:r></w:p>')
            whole(out, t_1, 1263)
            many((b'</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4674"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t xml:space="preserve">', room_4674_24[v1.title], b'</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="650"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-number"/></w:pPr><w:r><w:t xml:space="preserve">', room_650_24[f_number(v1.copies)], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        many((b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="624"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2143"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>T\xe1\xbb\x94NG S\xe1\xbb\x90</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1263"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4674"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="650"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_650_24b[f_number(g_copies)], b'</w:t></w:r></w:p></w:tc></w:tr>'))
        ends(out, t_0)
        one(b'</w:tbl><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>')
        if (not (g_return_by is None)):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Nh\xe1\xba\xadn xong, \xc4\x91\xe1\xbb\x81 ngh\xe1\xbb\x8b k\xc3\xbd v\xc3\xa0 g\xe1\xbb\xadi tr\xe1\xba\xa3 phi\xe1\xba\xbfu tr\xc6\xb0\xe1\xbb\x9bc ', kept[f_date(g_return_by)], b'.</w:t></w:r></w:p>'))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        closing_af88503f(g_closing, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
        t_2 = len(out)
        one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4677"/><w:gridCol w:w="4677"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di g\xe1\xbb\xadi</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di nh\xe1\xba\xadn</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4677"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc3\xa0y \xe2\x80\xa6\xe2\x80\xa6 th\xc3\xa1ng \xe2\x80\xa6\xe2\x80\xa6 n\xc4\x83m \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan, \xc4\x91\xc3\xb3ng d\xe1\xba\xa5u)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc></w:tr>')
        ends(out, t_2)
        one(b'</w:tbl>')
        heading_closing_96d1b5bb(drawn, f_prose, g_closing, g_heading, kept, many, put)
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
    'names': frozenset(['closing', 'copies', 'heading', 'issuer', 'items', 'letterhead', 'receiver', 'return_by']),
}
TEMPLATE = 1353416712
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd36-2018-a5": ("hd36-2018-0.zip", 2650487313, fills_1, styles_2cdeb7a5, ABOUT_1),
    "hd05-2026-a5": ("hd05-2026-0.zip", 4044231853, fills_1, styles_2cdeb7a5, ABOUT_1),
}
