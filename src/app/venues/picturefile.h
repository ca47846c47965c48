// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/venuereport.h"

#include <QFont>
#include <QImage>

namespace foyer::app {

/// Twice the size that it has on a screen: sharp in a slide and on paper.
[[nodiscard]] QImage pictureImage(Picture picture, const VenueReport &report, Shares shares,
                                  const QFont &font, Qt::LayoutDirection direction);

[[nodiscard]] QByteArray pictureSvg(Picture picture, const VenueReport &report, Shares shares,
                                    const QFont &font, Qt::LayoutDirection direction);

/// Writes all of \a bytes or no file. For any thread.
[[nodiscard]] Result<void> writeWholeFile(const QString &fileName, const QByteArray &bytes);

/// Offers a place and a format, PNG or SVG, and saves \a picture there. Says what went wrong in a message
/// over \a parent, which owns all that this opens. GUI thread; the file is written on another one.
void savePicture(QWidget *parent, Picture picture, const VenueReport &report, Shares shares);

} // namespace foyer::app
