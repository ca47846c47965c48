// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/previewtable.h"

#include "domain/displaytext.h"

#include <QHeaderView>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kRowHeight = 24;
constexpr int kRowPadding = 8;
constexpr int kWidestColumn = 220;
const auto kMask = QStringLiteral("•••••");

QString cellText(const QByteArray &cell)
{
    QString text = QString::fromUtf8(cell);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("↵"));
    text.replace(u'\r', u'↵');
    text.replace(u'\n', u'↵');
    return displayText(text);
}

} // namespace

PreviewTable::PreviewTable(QWidget *parent) : QTableWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // As a file is read, whatever the language.
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + kRowPadding));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void PreviewTable::follow(const models::PrivacyMode &mode)
{
    m_isMasked = mode.isOn();
    connect(&mode, &models::PrivacyMode::changed, this, [this, &mode] {
        m_isMasked = mode.isOn();
        showAll();
    });
    showAll();
}

void PreviewTable::setPreview(const exporting::ExportPreview &preview)
{
    m_preview = preview;
    showAll();
}

void PreviewTable::showAll()
{
    clear();
    setColumnCount(static_cast<int>(m_preview.header.size()));
    setRowCount(static_cast<int>(m_preview.rows.size()));
    for (int column = 0; column < columnCount(); ++column) {
        setHorizontalHeaderItem(column, new QTableWidgetItem(QString::fromUtf8(m_preview.header.at(column))));
        const bool isMasked = m_isMasked && m_preview.isPersonal.at(column);
        for (int row = 0; row < rowCount(); ++row) {
            const QByteArray &cell = m_preview.rows.at(row).at(column);
            setItem(row, column, new QTableWidgetItem(isMasked && !cell.isEmpty() ? kMask : cellText(cell)));
        }
    }
    fitColumns();
}

void PreviewTable::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), kWidestColumn));
}

} // namespace foyer::app
