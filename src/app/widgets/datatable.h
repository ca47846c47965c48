// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>

namespace foyer::app {

/// A table as all pages have it: whole rows, no grid, Ctrl+C copies the selected rows as text, the heading's
/// menu shows and hides columns, columns can be moved. Its own menu has Copy and what actions a page adds.
/// GUI thread; owned by its page.
class DataTable final : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    /// Gives each column the width of its sample text, or of the widest of its lines; an empty sample takes
    /// what room there is.
    void setColumnSamples(const QStringList &samples);

    /// Columns that are left out while the table is narrower than \a width. May be called for several widths.
    void setOptionalColumns(const QList<int> &columns, int width);

    /// Whether the page has something for a column; one that the user has hidden stays hidden.
    void offerColumn(int column, bool isOffered);

    /// Makes the top row the current one, until the user makes another choice: the drawer beside the table is
    /// no use while empty. Stays with its choice while that is in sight.
    void chooseNewest();

    /// Puts the selected rows into the clipboard as text, cells apart by tabs.
    void copySelection() const;

    /// How the user has arranged it: the order of the columns, those widths, hidings and showings that are
    /// theirs, and by what it is sorted.
    [[nodiscard]] QByteArray saveState() const;

    /// Does nothing when \a state is of a table with other columns. Call once, when the columns are set up.
    void restoreState(const QByteArray &state);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void showColumnMenu(const QPoint &position);
    void fitColumns();
    void chooseShown(int column, bool isShown);

    struct OptionalColumn
    {
        int column;
        int width;
    };

    QList<OptionalColumn> m_optional;
    QHash<int, bool> m_shownByUser; ///< Columns that the user has shown or hidden.
    QHash<int, int> m_sampleWidths; ///< By setColumnSamples(): what differs is the user's.
    QHash<int, int> m_widths;       ///< Of each column when it was last seen.
    int m_fittedWidth = 0;
    QPersistentModelIndex m_going; ///< The current row while it is being removed.
    bool m_isUsersChoice = false;  ///< The current row, rather than chooseNewest()'s.
    bool m_hasLostChoice = false;  ///< The current row took the place of one that went.
    bool m_isChoosing = false;     ///< The current row is being changed by the table itself.
};

/// What \a text makes of a long day of every month, one a line, as a column's sample: months differ in width.
[[nodiscard]] QString everyMonth(const std::function<QString(QDate)> &text);

} // namespace foyer::app
