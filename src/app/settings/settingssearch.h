// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QWidget;

namespace foyer::app {

/// Finds settings by their words: while something is typed, only the cards that hold it are shown, and the
/// words themselves are marked. GUI thread; owned by the page.
class SettingsSearch final : public QObject
{
    Q_OBJECT
public:
    /// \a area holds the cards; \a nothingFound is shown when none has the words.
    SettingsSearch(QLineEdit &field, QWidget &area, QWidget &nothingFound);

private:
    void find(const QString &text);

    QWidget &m_area;
    QWidget &m_nothingFound;
};

} // namespace foyer::app
