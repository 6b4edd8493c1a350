"""The template of this folder, compiled; written by ``vanban template build``."""

from vanban.press.shared import heading_closing_3d5b8022, heading_07dde1cf, letterhead_c933a018, styles_3faa663d


def fills_0(put, kept, value, filters):
    f_prose = filters['prose'].call

    def part_0(values):
        out = []
        one, many = out.append, out.extend
        g_closing = values['closing']
        g_heading = values['heading']
        g_letterhead = values['letterhead']
        g_opening = values['opening']
        g_text = values['text']
        letterhead_c933a018(g_letterhead, kept, many)
        one(b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/></w:pPr></w:p>')
        heading_07dde1cf(g_heading, kept, many)
        many((put(f_prose(g_opening)), put(f_prose(g_text, **{'end': True})), b'<w:p><w:pPr><w:pStyle w:val="Vb-empty"/><w:keepNext/></w:pPr></w:p>'))
        heading_closing_3d5b8022(f_prose, g_closing, g_heading, kept, many, one, put)
        one(b'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>')
        return b"".join(out)

    def data(values):
        out = []
        one, many = out.append, out.extend
        return b"".join(out)

    return {'word/document.xml': part_0}, data


ABOUT_0 = {
    'names': frozenset(['closing', 'heading', 'letterhead', 'opening', 'text']),
    'ends': ('text',),
}
TEMPLATE = 2354696657
STANDARDS = {
    "hd36-2018": ("hd36-2018-0.zip", 3873221351, fills_0, styles_3faa663d, ABOUT_0),
    "hd05-2026": ("hd05-2026-0.zip", 959624894, fills_0, styles_3faa663d, ABOUT_0),
}
