// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "app/widgets/look.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace foyer::app {

class ElidingLabel;

/// One number with its name and a remark, perhaps with a sparkline. GUI thread; owned by its page.
class Tile final : public QFrame
{
    Q_OBJECT
public:
    Tile(const Theme &theme, const QString &caption, QWidget *parent);

    /// \a change goes before \a note in the colour of \a tone.
    void say(const QString &value, const QString &note, const QString &change = {}, Tone tone = Tone::None);
    void setSparkline(const QList<qint64> &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_change;
    ElidingLabel *m_note;
    QList<qint64> m_values;
};

} // namespace foyer::app
