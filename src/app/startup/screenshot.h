// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace foyer::app {

/// Takes a picture of a window for `--screenshot` once nothing is missing in it, or after 20 s at the latest.
class Screenshot final : public QObject
{
    Q_OBJECT
public:
    /// \a isReady says whether nothing is.
    Screenshot(QWidget &window, QString file, std::function<bool()> isReady, QObject *parent);

Q_SIGNALS:
    void taken(bool isWritten);

private:
    void look();

    QWidget &m_window;
    QString m_file;
    std::function<bool()> m_isReady;
    QTimer m_timer;
    int m_looks = 0;
    int m_quietLooks = 0; ///< In a row, with nothing missing.
};

} // namespace foyer::app
