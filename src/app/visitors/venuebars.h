// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "storage/rows.h"

#include <QWidget>

namespace foyer::app {

/// One visitor's visits by venue as bars with name and number, and with Purple's own where that is another
/// one. GUI thread; owned by the drawer.
class VenueBars final : public QWidget
{
    Q_OBJECT
public:
    VenueBars(const Theme &theme, QWidget *parent);

    void setVenues(const QList<storage::VisitorDetails::VenueVisits> &venues);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString countText(const storage::VisitorDetails::VenueVisits &venue);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] qsizetype notDrawn() const;

    const Theme &m_theme;
    QList<storage::VisitorDetails::VenueVisits> m_venues;
};

} // namespace foyer::app
