// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/countlist.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace foyer::app {

CountList::CountList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
}

CountList::Row CountList::addRow()
{
    Row row{new QLabel(this), new QLabel(this), nullptr};
    if (!m_rows.isEmpty()) {
        auto *line = new QFrame(this);
        line->setProperty("rule", true);
        m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 2);
        row.line = line;
    }
    row.label->setTextFormat(Qt::PlainText);
    row.label->setWordWrap(true);
    row.count->setTextFormat(Qt::PlainText);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0);
    m_grid->addWidget(row.count, at, 1, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

void CountList::setCounts(const QList<models::OutcomeCount> &counts)
{
    while (m_rows.size() < counts.size())
        m_rows << addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < counts.size();
        const Row &row = m_rows[i];
        row.label->setVisible(isUsed);
        row.count->setVisible(isUsed);
        if (row.line)
            row.line->setVisible(isUsed);
        if (!isUsed)
            continue;
        row.label->setText(counts[i].label);
        row.count->setText(QLocale().toString(counts[i].count));
        row.count->setAccessibleName(counts[i].label + QStringLiteral(": ") + row.count->text());
    }
}

} // namespace foyer::app
