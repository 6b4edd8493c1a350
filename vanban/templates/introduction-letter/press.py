"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5, letterhead_b1a4b860, heading_closing_b2e5b115, closing_af88503f, heading_closing_96d1b5bb


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_7397_24 = tables.room(put, 7397, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_bearer = values['bearer']
        g_closing = values['closing']
        g_destination = values['destination']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_letterhead = values['letterhead']
        g_purpose = values['purpose']
        g_stub = values['stub']
        g_valid_until = values['valid_until']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' tr\xc3\xa2n tr\xe1\xbb\x8dng gi\xe1\xbb\x9bi thi\xe1\xbb\x87u: ', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
        if g_bearer.office:
            many((b', ', kept[f_unstopped(g_bearer.office)]))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xb0\xe1\xbb\xa3c c\xe1\xbb\xad \xc4\x91\xe1\xba\xbfn: ', kept[f_unstopped(f_after(g_destination, 'đến'))], kept[f_stop(g_destination)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c: ', kept[f_unstopped(f_after(g_purpose, 'về việc'))], kept[f_stop(g_purpose)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b qu\xc3\xbd c\xc6\xa1 quan t\xe1\xba\xa1o \xc4\x91i\xe1\xbb\x81u ki\xe1\xbb\x87n gi\xc3\xbap \xc4\x91\xe1\xbb\xa1. Gi\xe1\xba\xa5y n\xc3\xa0y c\xc3\xb3 gi\xc3\xa1 tr\xe1\xbb\x8b \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="C\xc3\xb3 gi\xc3\xa1 tr\xe1\xbb\x8b \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft"/><w:tag w:val="valid_until"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:valid_until[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_valid_until)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        closing_af88503f(g_closing, kept, many)
        if g_stub:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:pBdr><w:bottom w:val="dashed" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1957"/><w:gridCol w:w="7397"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>CU\xe1\xbb\x90NG L\xc6\xafU</w:t></w:r></w:p></w:tc><w:tc>')
            t_1 = len(out)
            many((b'<w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">GI\xe1\xba\xa4Y GI\xe1\xbb\x9aI THI\xe1\xbb\x86U ', kept[g_letterhead.number], b'</w:t></w:r></w:p>'))
            whole(out, t_1, 7397)
            one(b'</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>C\xe1\xba\xa5p cho</w:t></w:r></w:p></w:tc><w:tc>')
            t_2 = len(out)
            many((b'<w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
            if g_bearer.office:
                many((b', ', kept[f_unstopped(g_bearer.office)]))
            one(b'</w:t></w:r></w:p>')
            whole(out, t_2, 7397)
            many((b'</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>Gi\xe1\xbb\x9bi thi\xe1\xbb\x87u \xc4\x91\xe1\xba\xbfn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[f_unstopped(f_after(g_destination, 'đến'))], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>V\xe1\xbb\x81 vi\xe1\xbb\x87c</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[f_unstopped(f_after(g_purpose, 'về việc'))], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>C\xc3\xb3 gi\xc3\xa1 tr\xe1\xbb\x8b \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[f_date(g_valid_until)], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>N\xc6\xa1i, ng\xc3\xa0y c\xe1\xba\xa5p</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[g_letterhead.place_date], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di nh\xe1\xba\xadn gi\xe1\xba\xa5y</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc></w:tr>'))
            ends(out, t_0)
            one(b'</w:tbl>')
        heading_closing_b2e5b115(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_letterhead = values['letterhead']
        g_valid_until = values['valid_until']
        letterhead_b1a4b860(g_letterhead, many, value)
        if (not (g_valid_until is None)):
            many((b'<valid_until>', value(f_date(g_valid_until)), b'</valid_until>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['bearer', 'closing', 'destination', 'heading', 'issuer', 'letterhead', 'purpose', 'stub', 'valid_until']),
}


def fills_1(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole
    room_7397_24 = tables.room(put, 7397, 12, False)

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_bearer = values['bearer']
        g_closing = values['closing']
        g_destination = values['destination']
        g_heading = values['heading']
        g_issuer = values['issuer']
        g_letterhead = values['letterhead']
        g_purpose = values['purpose']
        g_stub = values['stub']
        g_valid_until = values['valid_until']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">', kept[g_issuer.full_name], b' tr\xc3\xa2n tr\xe1\xbb\x8dng gi\xe1\xbb\x9bi thi\xe1\xbb\x87u: ', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
        if g_bearer.office:
            many((b', ', kept[f_unstopped(g_bearer.office)]))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xc6\xb0\xe1\xbb\xa3c c\xe1\xbb\xad \xc4\x91\xe1\xba\xbfn: ', kept[f_unstopped(f_after(g_destination, 'đến'))], kept[f_stop(g_destination)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">V\xe1\xbb\x81 vi\xe1\xbb\x87c: ', kept[f_unstopped(f_after(g_purpose, 'về việc'))], kept[f_stop(g_purpose)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">\xc4\x90\xe1\xbb\x81 ngh\xe1\xbb\x8b qu\xc3\xbd c\xc6\xa1 quan t\xe1\xba\xa1o \xc4\x91i\xe1\xbb\x81u ki\xe1\xbb\x87n gi\xc3\xbap \xc4\x91\xe1\xbb\xa1. Gi\xe1\xba\xa5y n\xc3\xa0y c\xc3\xb3 gi\xc3\xa1 tr\xe1\xbb\x8b \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="C\xc3\xb3 gi\xc3\xa1 tr\xe1\xbb\x8b \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft"/><w:tag w:val="valid_until"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:valid_until[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_valid_until)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        closing_af88503f(g_closing, kept, many)
        if g_stub:
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:pBdr><w:bottom w:val="dashed" w:sz="6" w:space="1" w:color="000000"/></w:pBdr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p><w:tbl>')
            t_0 = len(out)
            one(b'<w:tblPr><w:tblStyle w:val="Vb-table"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="1957"/><w:gridCol w:w="7397"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t>CU\xe1\xbb\x90NG L\xc6\xafU</w:t></w:r></w:p></w:tc><w:tc>')
            t_1 = len(out)
            many((b'<w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-head"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">GI\xe1\xba\xa4Y GI\xe1\xbb\x9aI THI\xe1\xbb\x86U ', kept[g_letterhead.number], b'</w:t></w:r></w:p>'))
            whole(out, t_1, 7397)
            one(b'</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>C\xe1\xba\xa5p cho</w:t></w:r></w:p></w:tc><w:tc>')
            t_2 = len(out)
            many((b'<w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_word_before(g_bearer.name, 'đồng chí')], kept[f_after(g_bearer.name, 'đồng chí')]))
            if g_bearer.office:
                many((b', ', kept[f_unstopped(g_bearer.office)]))
            one(b'</w:t></w:r></w:p>')
            whole(out, t_2, 7397)
            many((b'</w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>Gi\xe1\xbb\x9bi thi\xe1\xbb\x87u \xc4\x91\xe1\xba\xbfn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[f_unstopped(f_after(g_destination, 'đến'))], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>V\xe1\xbb\x81 vi\xe1\xbb\x87c</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[f_unstopped(f_after(g_purpose, 'về việc'))], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>C\xc3\xb3 gi\xc3\xa1 tr\xe1\xbb\x8b \xc4\x91\xe1\xba\xbfn h\xe1\xba\xbft</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[f_date(g_valid_until)], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t>N\xc6\xa1i, ng\xc3\xa0y c\xe1\xba\xa5p</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">', room_7397_24[g_letterhead.place_date], b'</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1957"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>Ng\xc6\xb0\xe1\xbb\x9di nh\xe1\xba\xadn gi\xe1\xba\xa5y</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr><w:r><w:t>(k\xc3\xbd, ghi r\xc3\xb5 h\xe1\xbb\x8d t\xc3\xaan)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="7397"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Vb-table-text"/></w:pPr></w:p></w:tc></w:tr>'))
            ends(out, t_0)
            one(b'</w:tbl>')
        heading_closing_96d1b5bb(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="8391"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_letterhead = values['letterhead']
        g_valid_until = values['valid_until']
        letterhead_b1a4b860(g_letterhead, many, value)
        if (not (g_valid_until is None)):
            many((b'<valid_until>', value(f_date(g_valid_until)), b'</valid_until>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_1 = {
    'names': frozenset(['bearer', 'closing', 'destination', 'heading', 'issuer', 'letterhead', 'purpose', 'stub', 'valid_until']),
}
TEMPLATE = 3891866042
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd36-2018-a5": ("hd36-2018-0.zip", 2650487313, fills_1, styles_2cdeb7a5, ABOUT_1),
    "hd05-2026-a5": ("hd05-2026-0.zip", 4044231853, fills_1, styles_2cdeb7a5, ABOUT_1),
}
