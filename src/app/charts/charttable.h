// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>
#include <QVariant>

class QAbstractItemModel;

namespace foyer::app {

class Theme;

/// The numbers of a chart at one moment.
struct ChartTable
{
    QStringList headings;
    QList<QVariantList> rows; ///< Texts and whole numbers.

    /// Headings and rows as lines of tab-separated cells, as spreadsheets take them.
    [[nodiscard]] QString text() const;
};

/// All of \a model, between two of its columns; \a rowHeading names the headings of its rows where it has
/// any.
[[nodiscard]] ChartTable tableOf(const QAbstractItemModel &model, int firstColumn, int lastColumn,
                                 const QString &rowHeading = {});

/// A chart's exact numbers as a table that can be walked through and copied. GUI thread.
class ChartTableDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a theme outlives the dialog.
    ChartTableDialog(const QString &title, ChartTable table, const Theme &theme, QWidget *parent = nullptr);

private:
    const ChartTable m_table;
};

} // namespace foyer::app
