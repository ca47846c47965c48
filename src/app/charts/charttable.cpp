// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/charttable.h"

#include "app/tablecell.h"
#include "app/theme/theme.h"
#include "app/widgets/datatable.h"
#include "app/widgets/elidinglabel.h"
#include "app/widgets/look.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr QSize kComfortable{680, 520};

/// Cells as in the tables of pages.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        painter->save();
        paintCellBackground(*painter, cell, m_theme.palette());
        paintCellText(*painter, cell, m_theme.palette().text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kCellPadding, 0);
    }

private:
    const Theme &m_theme;
};

bool isNumber(const QVariant &value)
{
    return value.canConvert<qint64>() && value.metaType().id() != QMetaType::QString;
}

QStandardItemModel *modelOf(const ChartTable &table, QObject *parent)
{
    auto *model = new QStandardItemModel(int(table.rows.size()), int(table.headings.size()), parent);
    model->setHorizontalHeaderLabels(table.headings);
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.rows.at(row).size(); ++column) {
            const QVariant &value = table.rows.at(row).at(column);
            auto *item = new QStandardItem;
            item->setData(value, Qt::DisplayRole);
            const int alignment = Qt::AlignVCenter | (isNumber(value) ? Qt::AlignRight : Qt::AlignLeft);
            item->setTextAlignment(Qt::Alignment(alignment));
            model->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(alignment));
            model->setItem(row, column, item);
        }
    }
    return model;
}

} // namespace

QString ChartTable::text() const
{
    QStringList lines{headings.join(u'\t')};
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &value : row)
            cells.append(value.toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

ChartTable tableOf(const QAbstractItemModel &model, int firstColumn, int lastColumn,
                   const QString &rowHeading)
{
    ChartTable table;
    if (!rowHeading.isEmpty())
        table.headings.append(rowHeading);
    for (int column = firstColumn; column <= lastColumn; ++column)
        table.headings.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QVariantList cells;
        if (!rowHeading.isEmpty())
            cells.append(model.headerData(row, Qt::Vertical));
        for (int column = firstColumn; column <= lastColumn; ++column)
            cells.append(model.index(row, column).data());
        table.rows.append(cells);
    }
    return table;
}

ChartTableDialog::ChartTableDialog(const QString &title, ChartTable table, const Theme &theme,
                                   QWidget *parent)
    : QDialog(parent), m_table(std::move(table))
{
    setObjectName(QStringLiteral("chartTableDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Numbers of the chart"));
    resize(kComfortable);

    auto *heading = new ElidingLabel(this);
    heading->setObjectName(QStringLiteral("chartTableTitle"));
    setLook(heading, "role", QStringLiteral("heading"));
    heading->setFullText(title);
    auto *view = new DataTable(this);
    view->setObjectName(QStringLiteral("chartTable"));
    view->setAccessibleName(title);
    view->setModel(modelOf(m_table, view));
    view->setItemDelegate(new CellDelegate(theme, view));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->selectAll(); // So that Ctrl+C copies all until something else is chosen.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyAllButton"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_table.text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    view->setFocus();
}

} // namespace foyer::app
