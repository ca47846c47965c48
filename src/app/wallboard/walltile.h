// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "app/widgets/look.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace foyer::app {

/// One number of the wallboard with its name and a remark: a Tile for those who look from across a room. GUI
/// thread; owned by the wallboard.
class WallTile final : public QFrame
{
    Q_OBJECT
public:
    WallTile(const Theme &theme, const QString &caption, QWidget *parent);

    /// \a change goes before \a note in the colour of \a tone.
    void say(const QString &value, const QString &note, const QString &change = {}, Tone tone = Tone::None);

    /// Draws \a values in the place of the remark.
    void setSparkline(const QList<qint64> &values);

    /// The largest text sizes in pixels, up to \a pixels, at which the number and the caption have room in
    /// one line.
    [[nodiscard]] int fittingValue(int pixels) const;
    [[nodiscard]] int fittingCaption(int pixels) const;

    void setTextSizes(int value, int caption, int words);

    /// In proportion to the words. What fits depends on it.
    void setMargin(int margin);

    /// How high the caption is at its size, and how high it is to be, so that the numbers of all tiles are in
    /// one line.
    [[nodiscard]] int captionHeight() const;
    void setCaptionHeight(int height);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int fitting(const QLabel &label, int pixels, QFont::Weight weight) const;

    const Theme &m_theme;
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_change;
    QLabel *m_note;
    QWidget *m_remark; ///< The place of change and note.
    QList<qint64> m_values;
    qreal m_lineScale = 1; ///< Of the sparkline's pen.
};

} // namespace foyer::app
