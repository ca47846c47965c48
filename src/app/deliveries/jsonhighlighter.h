// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QSyntaxHighlighter>

namespace foyer::app {

/// Colours JSON that is laid out one member a line: keys, strings, and numbers with true, false and null.
/// GUI thread.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    JsonHighlighter(const Theme &theme, QTextDocument *document);

    /// Off for text that is no JSON.
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    bool m_isEnabled = true;
};

} // namespace foyer::app
