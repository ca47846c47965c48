// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportpreview.h"
#include "models/privacymode.h"

#include <QTableWidget>

namespace foyer::app {

/// The first rows of the file, cell by cell as they will be in it: with its quotes, apostrophes and dates;
/// only line breaks are shown as a sign, and long texts cut. Follows privacy mode. GUI thread.
class PreviewTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit PreviewTable(QWidget *parent = nullptr);

    void follow(const models::PrivacyMode &mode);

    void setPreview(const exporting::ExportPreview &preview);

private:
    void showAll();
    void fitColumns();

    exporting::ExportPreview m_preview;
    bool m_isMasked = false;
};

} // namespace foyer::app
