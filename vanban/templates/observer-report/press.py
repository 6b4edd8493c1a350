"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_count = filters['count'].call
    f_date = filters['date'].call
    f_number = filters['number'].call
    f_prose = filters['prose'].call
    f_stop = filters['stop'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
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
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Ng\xc6\xb0\xe1\xbb\x9di d\xe1\xbb\xb1: ', kept[f_word_before(g_observer.name, 'Đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc6\xb0\xe1\xbb\x9di d\xe1\xbb\xb1: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="observer.name"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:observer.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_observer.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_observer.office:
            many((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc6\xb0\xe1\xbb\x9di d\xe1\xbb\xb1: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="observer.office"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:observer.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_observer.office)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        many((b'.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Chi b\xe1\xbb\x99: </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Chi b\xe1\xbb\x99"/><w:tag w:val="cell"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:cell[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_cell)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">', kept[f_stop(g_cell)], b'</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- K\xe1\xbb\xb3 h\xe1\xbb\x8dp: ', put(g_kind), b' ', kept[f_unstopped(g_period)], b', t\xe1\xbb\x95 ch\xe1\xbb\xa9c </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="6"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- C\xc3\xb3 m\xe1\xba\xb7t: '))
        if (not (g_present is None)):
            many((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="C\xc3\xb3 m\xe1\xba\xb7t"/><w:tag w:val="present"/><w:id w:val="7"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:present[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_present)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        one(b'/')
        if (not (g_summoned is None)):
            many((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ph\xe1\xba\xa3i d\xe1\xbb\xb1"/><w:tag w:val="summoned"/><w:id w:val="8"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:summoned[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_count(g_summoned)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        else:
            one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
        many((b' \xc4\x91\xe1\xbb\x93ng ch\xc3\xad ph\xe1\xba\xa3i d\xe1\xbb\xb1 h\xe1\xbb\x8dp.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. C\xc3\xb4ng t\xc3\xa1c chu\xe1\xba\xa9n b\xe1\xbb\x8b</w:t></w:r></w:p>', drawn(put(f_prose(g_preparation))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. C\xc3\xa1c b\xc6\xb0\xe1\xbb\x9bc ti\xe1\xba\xbfn h\xc3\xa0nh</w:t></w:r></w:p>', drawn(put(f_prose(g_steps))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>3. Th\xe1\xba\xa3o lu\xe1\xba\xadn</w:t></w:r></w:p>', drawn(put(f_prose(g_discussion))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>4. \xc4\x90i\xe1\xbb\x81u h\xc3\xa0nh c\xe1\xbb\xa7a ch\xe1\xbb\xa7 tr\xc3\xac</w:t></w:r></w:p>', drawn(put(f_prose(g_chairing))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>5. Ch\xe1\xba\xa5m \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i</w:t></w:r></w:p>'))
        if ((not (g_self_total is None)) or g_self_band):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/></w:pPr><w:r><w:t xml:space="preserve">- Chi b\xe1\xbb\x99 t\xe1\xbb\xb1 ch\xe1\xba\xa5m: ')
            if (not (g_self_total is None)):
                many((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90i\xe1\xbb\x83m t\xe1\xbb\xb1 ch\xe1\xba\xa5m"/><w:tag w:val="self_total"/><w:id w:val="9"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:self_total[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_self_total)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            else:
                one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
            one(b' \xc4\x91i\xe1\xbb\x83m')
            if g_self_band:
                many((b', x\xe1\xba\xbfp lo\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="T\xe1\xbb\xb1 x\xe1\xba\xbfp lo\xe1\xba\xa1i"/><w:tag w:val="self_band"/><w:id w:val="10"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:self_band[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_self_band)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            one(b'.</w:t></w:r></w:p>')
        if ((not (g_appraised_total is None)) or g_appraised_band):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">- Th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh: ')
            if (not (g_appraised_total is None)):
                many((b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="\xc4\x90i\xe1\xbb\x83m th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh"/><w:tag w:val="appraised_total"/><w:id w:val="11"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:appraised_total[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_number(g_appraised_total)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            else:
                one(b'\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6')
            one(b' \xc4\x91i\xe1\xbb\x83m')
            if g_appraised_band:
                many((b', x\xe1\xba\xbfp lo\xe1\xba\xa1i </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="X\xe1\xba\xbfp lo\xe1\xba\xa1i th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh"/><w:tag w:val="appraised_band"/><w:id w:val="12"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:appraised_band[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(g_appraised_band)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
            one(b'.</w:t></w:r></w:p>')
        if ((g_appraised_total is None) and (not g_appraised_band)):
            one(b'<w:p><w:pPr><w:pStyle w:val="Vb-dash"/><w:keepNext/></w:pPr><w:r><w:t>- Th\xe1\xba\xa9m \xc4\x91\xe1\xbb\x8bnh: \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6 \xc4\x91i\xe1\xbb\x83m, x\xe1\xba\xbfp lo\xe1\xba\xa1i: \xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6\xe2\x80\xa6.</w:t></w:r></w:p>')
        if g_recommendations:
            many((b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>6. \xc4\x90\xe1\xbb\x81 xu\xe1\xba\xa5t, ki\xe1\xba\xbfn ngh\xe1\xbb\x8b</w:t></w:r></w:p>', drawn(put(f_prose(g_recommendations, **{'end': True})))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_appraised_band = values['appraised_band']
        g_appraised_total = values['appraised_total']
        g_cell = values['cell']
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_observer = values['observer']
        g_present = values['present']
        g_self_band = values['self_band']
        g_self_total = values['self_total']
        g_summoned = values['summoned']
        if (not (g_appraised_band is None)):
            many((b'<appraised_band>', value(f_unstopped(g_appraised_band)), b'</appraised_band>'))
        if (not (g_appraised_total is None)):
            many((b'<appraised_total>', value(f_number(g_appraised_total)), b'</appraised_total>'))
        if (not (g_cell is None)):
            many((b'<cell>', value(f_unstopped(g_cell)), b'</cell>'))
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        if ((not (g_observer is None)) and (not (g_observer.name is None))):
            many((b'<observer.name>', value(f_unstopped(f_after(g_observer.name, 'đồng chí'))), b'</observer.name>'))
        if ((not (g_observer is None)) and (not (g_observer.office is None))):
            many((b'<observer.office>', value(f_unstopped(g_observer.office)), b'</observer.office>'))
        if (not (g_present is None)):
            many((b'<present>', value(f_count(g_present)), b'</present>'))
        if (not (g_self_band is None)):
            many((b'<self_band>', value(f_unstopped(g_self_band)), b'</self_band>'))
        if (not (g_self_total is None)):
            many((b'<self_total>', value(f_number(g_self_total)), b'</self_total>'))
        if (not (g_summoned is None)):
            many((b'<summoned>', value(f_count(g_summoned)), b'</summoned>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['appraised_band', 'appraised_total', 'cell', 'chairing', 'closing', 'discussion', 'heading', 'held_on', 'kind', 'letterhead', 'observer', 'period', 'preparation', 'present', 'recommendations', 'self_band', 'self_total', 'steps', 'summoned']),
    'ends': ('recommendations',),
}
TEMPLATE = 3549472802
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
