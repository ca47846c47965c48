// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontext.h"

#include <QJsonDocument>

#include <algorithm>

namespace foyer::models {
namespace {

constexpr qsizetype kIndent = 2;

/// Deeper levels are not indented further: a hostile body must not grow by its depth times its lines.
constexpr qsizetype kMaxIndentedDepth = 32;

bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void appendVisible(QString &out, QChar c)
{
    if (isHidden(c))
        out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    else
        out += c;
}

/// Lays out valid JSON without parsing it into values.
class Layout
{
public:
    explicit Layout(const QString &json) : m_json(json) { m_out.reserve(json.size() * 2); }

    /// Whether all of it was laid out; stops at kMaxShownBody.
    bool run()
    {
        for (const QChar c : m_json) {
            if (m_out.size() > kMaxShownBody)
                return false;
            m_isInString ? takeInString(c) : take(c);
        }
        return m_out.size() <= kMaxShownBody;
    }

    [[nodiscard]] const QString &text() const { return m_out; }

private:
    void takeInString(QChar c)
    {
        appendVisible(m_out, c);
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == u'\\')
            m_isEscaped = true;
        else if (c == u'"')
            m_isInString = false;
    }

    void take(QChar c)
    {
        if (c.isSpace())
            return;
        if (c == u'}' || c == u']') {
            --m_depth;
            if (!m_isJustOpened)
                newLine();
            m_isJustOpened = false;
            m_out += c;
            return;
        }
        if (std::exchange(m_isJustOpened, false))
            newLine();
        m_out += c;
        if (c == u'{' || c == u'[') {
            ++m_depth;
            m_isJustOpened = true;
        } else if (c == u',') {
            newLine();
        } else if (c == u':') {
            m_out += u' ';
        } else if (c == u'"') {
            m_isInString = true;
        }
    }

    void newLine()
    {
        m_out += u'\n';
        m_out += QString(kIndent * std::min(m_depth, kMaxIndentedDepth), u' ');
    }

    const QString &m_json;
    QString m_out;
    qsizetype m_depth = 0;
    bool m_isJustOpened = false; ///< An empty list or object stays on its line.
    bool m_isInString = false;
    bool m_isEscaped = false;
};

/// Whether any line was cut.
bool cutLongLines(QString &text)
{
    QStringList lines = text.split(u'\n');
    bool hasCut = false;
    for (QString &line : lines) {
        if (line.size() <= kMaxShownLine)
            continue;
        line.truncate(kMaxShownLine);
        line += u'…';
        hasCut = true;
    }
    if (hasCut)
        text = lines.join(u'\n');
    return hasCut;
}

} // namespace

BodyText bodyText(const QByteArray &body)
{
    BodyText shown;
    shown.isJson = !QJsonDocument::fromJson(body).isNull();
    if (shown.isJson) {
        const QString json = QString::fromUtf8(body);
        Layout layout(json);
        shown.isCut = !layout.run();
        shown.text = layout.text();
    } else {
        shown.isCut = body.size() > kMaxShownBody;
        shown.text = visibleText(body.first(std::min(body.size(), kMaxShownBody)));
    }
    if (shown.text.size() > kMaxShownBody)
        shown.text.truncate(kMaxShownBody);
    if (cutLongLines(shown.text))
        shown.isCut = true;
    return shown;
}

QString visibleText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t')
            out += c;
        else if (c != u'\r')
            appendVisible(out, c);
    }
    return out;
}

} // namespace foyer::models
