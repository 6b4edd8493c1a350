"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import letterhead_7bb6b0da, letterhead_4624febc, heading_closing_60b3bd34, closing_94c85a87, heading_fe410b0a, letterhead_c3d846ef, letterhead_4b91d0eb, styles_2cdeb7a5


def fills_0(put, kept, value, filters, tables):
    f_after = filters['after'].call
    f_date = filters['date'].call
    f_prose = filters['prose'].call
    f_unstopped = filters['unstopped'].call
    f_word_before = filters['word_before'].call
    drawn, ends, whole = tables.drawn, tables.ends, tables.whole

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_cell = values['cell']
        g_chair = values['chair']
        g_closing = values['closing']
        g_heading = values['heading']
        g_held_on = values['held_on']
        g_kind = values['kind']
        g_lessons = values['lessons']
        g_letterhead = values['letterhead']
        g_limits = values['limits']
        g_period = values['period']
        g_request = values['request']
        g_reviewed_on = values['reviewed_on']
        g_strengths = values['strengths']
        letterhead_4b91d0eb(g_letterhead, kept, many, one)
        one(b'</w:tc></w:tr></w:tbl>')
        letterhead_c3d846ef(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_fe410b0a(g_heading, kept, many, one)
        many((b'<w:p><w:pPr><w:pStyle w:val="Vb-body"/></w:pPr><w:r><w:t xml:space="preserve">T\xe1\xba\xa1i bu\xe1\xbb\x95i r\xc3\xbat kinh nghi\xe1\xbb\x87m </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y r\xc3\xbat kinh nghi\xe1\xbb\x87m"/><w:tag w:val="reviewed_on"/><w:id w:val="3"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:reviewed_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_reviewed_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">, ', kept[f_word_before(g_chair.name, 'đồng chí')], b'</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: H\xe1\xbb\x8d t\xc3\xaan"/><w:tag w:val="chair.name"/><w:id w:val="4"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.name[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_unstopped(f_after(g_chair.name, 'đồng chí'))], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        if g_chair.office:
            many((b', </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ch\xe1\xbb\xa7 tr\xc3\xac: Ch\xe1\xbb\xa9c v\xe1\xbb\xa5"/><w:tag w:val="chair.office"/><w:id w:val="5"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:chair.office[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[g_chair.office], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">'))
        many((b' k\xe1\xba\xbft lu\xe1\xba\xadn v\xe1\xbb\x81 bu\xe1\xbb\x95i ', kept[g_kind.subject], b' m\xe1\xba\xabu ', put(g_period), b' c\xe1\xbb\xa7a </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Chi b\xe1\xbb\x99"/><w:tag w:val="cell"/><w:id w:val="6"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:cell[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_after(g_cell, 'của')], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> (t\xe1\xbb\x95 ch\xe1\xbb\xa9c </w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="Ng\xc3\xa0y h\xe1\xbb\x8dp"/><w:tag w:val="held_on"/><w:id w:val="7"/><w:lock w:val="sdtLocked"/><w:dataBinding w:prefixMappings="xmlns:v=\'urn:vanban:data:1\'" w:xpath="/v:document[1]/v:values[1]/v:held_on[1]" w:storeItemID="{6E1F6C4A-2E3B-4C57-9D0B-5A5B7F0C1A01}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">', kept[f_date(g_held_on)], b'</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>) nh\xc6\xb0 sau:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>1. \xc6\xafu \xc4\x91i\xe1\xbb\x83m</w:t></w:r></w:p>', drawn(put(f_prose(g_strengths))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>2. H\xe1\xba\xa1n ch\xe1\xba\xbf</w:t></w:r></w:p>', drawn(put(f_prose(g_limits))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>3. Kinh nghi\xe1\xbb\x87m th\xe1\xbb\x91ng nh\xe1\xba\xa5t th\xe1\xbb\xb1c hi\xe1\xbb\x87n \xe1\xbb\x9f c\xc3\xa1c chi b\xe1\xbb\x99</w:t></w:r></w:p>'))
        if g_request:
            many((drawn(put(f_prose(g_lessons))), b'<w:p><w:pPr><w:pStyle w:val="Vb-heading-2"/></w:pPr><w:r><w:t>4. Y\xc3\xaau c\xe1\xba\xa7u</w:t></w:r></w:p>', drawn(put(f_prose(g_request, **{'end': True})))))
        if (not g_request):
            one(drawn(put(f_prose(g_lessons, **{'end': True}))))
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Vb-closing"/><w:tblW w:w="9354" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4649"/><w:gridCol w:w="4705"/></w:tblGrid>')
        closing_94c85a87(g_closing, kept, many, one)
        one(b'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4649"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4705"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Vb-hair"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')
        heading_closing_60b3bd34(drawn, f_prose, g_closing, g_heading, kept, many, put)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-hair"/><w:spacing w:line="2" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        g_cell = values['cell']
        g_chair = values['chair']
        g_held_on = values['held_on']
        g_letterhead = values['letterhead']
        g_reviewed_on = values['reviewed_on']
        if (not (g_cell is None)):
            many((b'<cell>', value(f_after(g_cell, 'của')), b'</cell>'))
        if ((not (g_chair is None)) and (not (g_chair.name is None))):
            many((b'<chair.name>', value(f_unstopped(f_after(g_chair.name, 'đồng chí'))), b'</chair.name>'))
        if ((not (g_chair is None)) and (not (g_chair.office is None))):
            many((b'<chair.office>', value(g_chair.office), b'</chair.office>'))
        letterhead_4624febc(g_letterhead, many, value)
        if (not (g_held_on is None)):
            many((b'<held_on>', value(f_date(g_held_on)), b'</held_on>'))
        letterhead_7bb6b0da(g_letterhead, many, value)
        if (not (g_reviewed_on is None)):
            many((b'<reviewed_on>', value(f_date(g_reviewed_on)), b'</reviewed_on>'))
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['cell', 'chair', 'closing', 'heading', 'held_on', 'kind', 'lessons', 'letterhead', 'limits', 'period', 'request', 'reviewed_on', 'strengths']),
    'ends': ('request', 'lessons'),
}
TEMPLATE = 1014927762
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 2650487313, fills_0, styles_2cdeb7a5, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 4044231853, fills_0, styles_2cdeb7a5, ABOUT_0),
}
