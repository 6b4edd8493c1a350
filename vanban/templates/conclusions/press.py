"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_before = filters['before'].call
    f_joined = filters['joined'].call
    f_led = filters['led'].call
    f_numbered = filters['numbered'].call
    f_prose = filters['prose'].call
    f_short_date = filters['short_date'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_chair = values['chair']
        g_chaired_by_another = values['chaired_by_another']
        g_closing = values['closing']
        g_concluded_by = values['concluded_by']
        g_concluder = values['concluder']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_matters = values['matters']
        g_meeting = values['meeting']
        g_one_concluded = values['one_concluded']
        g_order = values['order']
        g_reporters = values['reporters']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        if g_one_concluded:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xc3\xaan cu\xe1\xbb\x99c h\xe1\xbb\x8dp"/><w:tag w:val="meeting"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:meeting[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_after(g_meeting, 'tại')], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> ng\xc3\xa0y ', kept[f_short_date(g_held_on)]))
            if (g_chair and g_chaired_by_another):
                many((b' do ', kept[f_word_before(g_chair.name, 'đồng chí')], kept[f_after(g_chair.name, 'đồng chí')]))
                if g_chair.office:
                    many((b', ', kept[f_unstopped(g_chair.office)], b','))
                one(b' ch\xe1\xbb\xa7 tr\xc3\xac')
            many((b', ', kept[g_concluder], b' '))
            if (g_chair and (not g_chaired_by_another)):
                one(b'ch\xe1\xbb\xa7 tr\xc3\xac, ')
            one(b'k\xe1\xba\xbft lu\xe1\xba\xadn v\xe1\xbb\x81: ')
            t2 = tuple(g_matters)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'(', b'%d' % (i2 + 1), b') ', kept[f_unstopped(f_after(v2.title, 'về việc'))]))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
                else:
                    one(kept[f_stop(v2.title)])
            one(b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">')
            if g_reporters:
                many((b'Sau khi nghe ', kept[f_unstopped(f_before(f_after(g_reporters, 'báo cáo'), 'báo cáo'))], b' b\xc3\xa1o c\xc3\xa1o, k\xe1\xba\xbft lu\xe1\xba\xadn'))
            else:
                one(b'K\xe1\xba\xbft lu\xe1\xba\xadn c\xe1\xbb\xa5 th\xe1\xbb\x83')
            one(b' nh\xc6\xb0 sau:</w:t></w:r></w:p>')
        if (not g_one_concluded):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">Ng\xc3\xa0y ', kept[f_short_date(g_held_on)], b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="K\xe1\xba\xbft lu\xe1\xba\xadn c\xe1\xbb\xa7a"/><w:tag w:val="concluded_by"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:concluded_by[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_concluded_by], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> t\xe1\xbb\x95 ch\xe1\xbb\xa9c </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xc3\xaan cu\xe1\xbb\x99c h\xe1\xbb\x8dp"/><w:tag w:val="meeting"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:meeting[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_meeting)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            if g_chair:
                many((b'; ', kept[f_word_before(g_chair.name, 'đồng chí')], kept[f_after(g_chair.name, 'đồng chí')]))
                if g_chair.office:
                    many((b', ', kept[f_unstopped(g_chair.office)], b','))
                one(b' ch\xe1\xbb\xa7 tr\xc3\xac')
            one(b'. N\xe1\xbb\x99i dung: ')
            t2 = tuple(g_matters)
            n2 = len(t2)
            for i2, v2 in enumerate(t2):
                many((b'(', b'%d' % (i2 + 1), b') ', kept[f_unstopped(f_after(v2.title, 'về việc'))]))
                if (not (i2 + 1 == n2)):
                    one(b'; ')
                else:
                    one(kept[f_stop(v2.title)])
            one(b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-body"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">')
            if g_reporters:
                many((b'Sau khi nghe ', kept[f_unstopped(f_before(f_after(g_reporters, 'báo cáo'), 'báo cáo'))], b' b\xc3\xa1o c\xc3\xa1o, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="K\xe1\xba\xbft lu\xe1\xba\xadn c\xe1\xbb\xa7a"/><w:tag w:val="concluded_by"/><w:id w:val="6"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:concluded_by[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_concluded_by], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> \xc4\x91\xc3\xa3 th\xe1\xba\xa3o lu\xe1\xba\xadn v\xc3\xa0 th\xe1\xbb\x91ng nh\xe1\xba\xa5t'))
            else:
                many((b'Sau khi th\xe1\xba\xa3o lu\xe1\xba\xadn, </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="K\xe1\xba\xbft lu\xe1\xba\xadn c\xe1\xbb\xa7a"/><w:tag w:val="concluded_by"/><w:id w:val="7"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:concluded_by[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_concluded_by], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> th\xe1\xbb\x91ng nh\xe1\xba\xa5t'))
            one(b' k\xe1\xba\xbft lu\xe1\xba\xadn nh\xc6\xb0 sau:</w:t></w:r></w:p>')
        t1 = tuple(g_matters)
        n1 = len(t1)
        for i1, v1 in enumerate(t1):
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t xml:space="preserve">', kept[f_numbered(v1.title, (i1 + 1))], b'</w:t></w:r></w:p>', drawn(put(f_prose(v1.text)))))
            for v2 in v1.tasks:
                many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- ', kept[f_led(f_joined(f_before(f_after(v2.lead, 'chủ trì'), 'chủ trì')), 'Giao')], b' ch\xe1\xbb\xa7 tr\xc3\xac'))
                if v2.partners:
                    many((b', ph\xe1\xbb\x91i h\xe1\xbb\xa3p v\xe1\xbb\x9bi ', kept[f_joined(f_after(v2.partners, 'phối hợp với'))]))
                many((b' ', kept[f_joined(v2.task)]))
                if v2.deadline:
                    many((b'; ho\xc3\xa0n th\xc3\xa0nh ch\xe1\xba\xadm nh\xe1\xba\xa5t ', kept["".join(map(str, ('ngày ', f_short_date(v2.deadline), )))]))
                if v2.report_to:
                    many((b'; b\xc3\xa1o c\xc3\xa1o ', kept[f_joined(f_after(v2.report_to, 'báo cáo'))], kept[f_stop(v2.report_to)]))
                elif v2.deadline:
                    one(b'.')
                else:
                    one(kept[f_stop(v2.task)])
                one(b'</w:t></w:r></w:p>')
        many((drawn(put(f_prose(g_order, **{'end': True}))), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>'))
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_concluded_by = values['concluded_by']
        g_letterhead = values['letterhead']
        g_meeting = values['meeting']
        if (not (g_concluded_by is None)):
            many((b'<concluded_by>', value(g_concluded_by), b'</concluded_by>'))
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_meeting is None)):
            many((b'<meeting>', value(f_after(g_meeting, 'tại')), b'</meeting>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['chair', 'chaired_by_another', 'closing', 'concluded_by', 'concluder', 'heading', 'held_on', 'letterhead', 'matters', 'meeting', 'one_concluded', 'order', 'reporters']),
    'ends': ('order',),
}
TEMPLATE = 1987882868
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
