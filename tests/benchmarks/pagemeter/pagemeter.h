// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/mainwindow.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace foyer::benchmarks {

/// How long after a hand has moved the window shows what was asked for. GUI thread.
class PageMeter final : public QObject
{
    Q_OBJECT
public:
    explicit PageMeter(app::MainWindow &window);

    /// Does what a line says, waits, and emits measured():
    ///     page NAME            opens a page of the sidebar
    ///     choose BOX INDEX     chooses an entry of a combo box of the page in view
    ///     pill PILL INDEX      chooses what a filter offers; −1: takes the filter away
    ///     press BUTTON         clicks it
    ///     row TABLE INDEX      chooses a row of a table
    ///     type FIELD TEXT      the text is in a field now
    ///     settle               nothing
    void obey(const QString &line);

Q_SIGNALS:
    /// "painted_ms": the rows, or whatever the page has, are on the screen. "settled_ms": all of it is, also
    /// what comes after the rows, such as their count.
    void measured(const QJsonObject &times);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::function<void()> actionOf(const QStringList &words);
    void look();
    void followRows();

    app::MainWindow &m_window;
    QTimer m_timer;
    qint64 m_startNs = 0;
    qint64 m_readyNs = 0;   ///< What will be painted is in the page; 0: not yet.
    qint64 m_paintedNs = 0; ///< The first paint after that.
    qint64 m_settledNs = 0;
    qint64 m_lastPaintNs = 0;
};

} // namespace foyer::benchmarks
