// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datatable.h"

#include "app/tablecell.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace foyer::app {

namespace {

constexpr int kRowHeight = 37;
constexpr int kHeaderHeight = 34;
constexpr qreal kHeaderScale = 0.92;
constexpr int kWidest = 1'000;

const auto kOrder = QStringLiteral("order");
const auto kWidths = QStringLiteral("widths");
const auto kShown = QStringLiteral("shown");
const auto kSorted = QStringLiteral("sorted");
const auto kAscending = QStringLiteral("ascending");

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab goes on to the next control, as everywhere.
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 16));
    auto *header = horizontalHeader();
    header->setFixedHeight(std::max(kHeaderHeight, fontMetrics().height() + 14));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int /*from*/, int width) {
        if (width > 0) // A column that is hidden keeps the width it had.
            m_widths.insert(column, width);
    });
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DataTable::copySelection);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DataTable::setColumnSamples(const QStringList &samples)
{
    auto headerFont = font(); // As in the style sheet, which a widget hears of only when it is shown.
    headerFont.setPointSizeF(headerFont.pointSizeF() * kHeaderScale);
    headerFont.setWeight(QFont::Bold);
    const QFontMetrics headerMetrics(headerFont);
    for (int column = 0; column < samples.size(); ++column) {
        const auto &sample = samples.at(column);
        if (sample.isEmpty()) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        int widest = 0;
        for (const auto &line : sample.split(u'\n'))
            widest = std::max(widest, fontMetrics().horizontalAdvance(line));
        const auto title = model()->headerData(column, Qt::Horizontal).toString();
        const int text = std::max(widest, headerMetrics.horizontalAdvance(title) + 2);
        setColumnWidth(column, text + 2 * kCellPadding);
        m_sampleWidths.insert(column, columnWidth(column));
    }
}

void DataTable::setOptionalColumns(const QList<int> &columns, int width)
{
    m_fittedWidth = this->width();
    for (const auto column : columns) {
        m_optional.append({column, width});
        setColumnHidden(column, m_fittedWidth < width);
    }
}

void DataTable::offerColumn(int column, bool isOffered)
{
    setColumnHidden(column, !isOffered || !m_shownByUser.value(column, true));
}

void DataTable::chooseNewest()
{
    const auto current = currentIndex();
    const bool isInSight = current.isValid() && visualRect(current).intersects(viewport()->rect());
    if (model()->rowCount() == 0 || (!m_hasLostChoice && current.isValid() && (m_isUsersChoice || isInSight)))
        return;
    const QScopedValueRollback choosing(m_isChoosing, true);
    setCurrentIndex(model()->index(0, 0));
    m_isUsersChoice = false;
    m_hasLostChoice = false;
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isChoosing || (m_going.isValid() && previous == m_going))
        return;
    m_isUsersChoice = true;
    m_hasLostChoice = false;
}

/// The view goes on to the row below one that goes, which is nobody's choice: whose row it was may have moved
/// to the top.
void DataTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (currentIndex().row() >= start && currentIndex().row() <= end) {
        m_going = currentIndex();
        m_hasLostChoice = true;
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

/// Where no shortcut is heard, as in a popup, the view would copy a single cell.
void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::fitColumns()
{
    for (const auto &[column, limit] : std::as_const(m_optional)) {
        // Only where the limit is crossed, and never against the user.
        if (!m_shownByUser.contains(column) && (m_fittedWidth < limit) != (width() < limit))
            setColumnHidden(column, width() < limit);
    }
    m_fittedWidth = width();
}

void DataTable::copySelection() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // They come in the order of selecting.
    QStringList lines;
    for (const auto &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void DataTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        auto *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1); // The last one could not be brought back.
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { chooseShown(column, isShown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void DataTable::chooseShown(int column, bool isShown)
{
    m_shownByUser.insert(column, isShown);
    setColumnHidden(column, !isShown);
}

QByteArray DataTable::saveState() const
{
    const auto *header = horizontalHeader();
    QJsonArray order;
    for (int visual = 0; visual < header->count(); ++visual)
        order.append(header->logicalIndex(visual));
    QJsonObject widths;
    for (auto each = m_sampleWidths.cbegin(); each != m_sampleWidths.cend(); ++each) {
        const int width = m_widths.value(each.key(), each.value());
        if (width != each.value())
            widths.insert(QString::number(each.key()), width);
    }
    QJsonObject shown;
    for (auto each = m_shownByUser.cbegin(); each != m_shownByUser.cend(); ++each)
        shown.insert(QString::number(each.key()), each.value());
    QJsonObject state{{kOrder, order}, {kWidths, widths}, {kShown, shown}};
    if (isSortingEnabled() && header->sortIndicatorSection() < header->count()) {
        state.insert(kSorted, header->sortIndicatorSection());
        state.insert(kAscending, header->sortIndicatorOrder() == Qt::AscendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void DataTable::restoreState(const QByteArray &state)
{
    auto *header = horizontalHeader();
    const auto saved = QJsonDocument::fromJson(state).object();
    const auto order = saved.value(kOrder).toArray();
    if (order.isEmpty() || order.size() != header->count())
        return;
    for (int visual = 0; visual < order.size(); ++visual) {
        const int column = order.at(visual).toInt(-1);
        if (column >= 0 && column < header->count())
            header->moveSection(header->visualIndex(column), visual);
    }
    const auto widths = saved.value(kWidths).toObject();
    for (auto each = widths.begin(); each != widths.end(); ++each) {
        const int column = each.key().toInt();
        if (m_sampleWidths.contains(column))
            setColumnWidth(column, std::clamp(each.value().toInt(), header->minimumSectionSize(), kWidest));
    }
    const auto shown = saved.value(kShown).toObject();
    for (auto each = shown.begin(); each != shown.end(); ++each) {
        const int column = each.key().toInt();
        if (column >= 0 && column < header->count())
            chooseShown(column, each.value().toBool(true));
    }
    if (header->hiddenSectionCount() == header->count())
        chooseShown(0, true);
    const int sorted = saved.value(kSorted).toInt(-1);
    if (isSortingEnabled() && sorted >= 0 && sorted < header->count())
        sortByColumn(sorted, saved.value(kAscending).toBool() ? Qt::AscendingOrder : Qt::DescendingOrder);
}

QString everyMonth(const std::function<QString(QDate)> &text)
{
    QStringList lines;
    for (int month = 1; month <= 12; ++month)
        lines.append(text(QDate(2026, month, 28)));
    return lines.join(u'\n');
}

} // namespace foyer::app
