// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deliveries/jsonhighlighter.h"

#include <algorithm>

namespace foyer::app {
namespace {

/// The position after the string that starts at \a start.
qsizetype endOfString(const QString &text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i + 1;
    }
    return text.size();
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

} // namespace

JsonHighlighter::JsonHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_isEnabled)
        return;
    const Palette &palette = m_theme.palette();
    const auto paint = [this](qsizetype from, qsizetype to, const QColor &color) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), color);
    };
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i) == u'"') {
            const qsizetype end = endOfString(text, i);
            const bool isKey = end < text.size() && text.at(end) == u':';
            paint(i, end, isKey ? palette.accentText : palette.good);
            i = end;
        } else if (isWord(text.at(i))) {
            const auto rest = std::find_if_not(text.cbegin() + i, text.cend(), isWord);
            const qsizetype end = rest - text.cbegin();
            paint(i, end, palette.check);
            i = end;
        } else {
            ++i;
        }
    }
}

} // namespace foyer::app
