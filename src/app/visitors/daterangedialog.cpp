// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/daterangedialog.h"

#include "app/widgets/look.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer::app {

DateRangeDialog::DateRangeDialog(const QString &title, QDate first, QDate last, QWidget *parent)
    : QDialog(parent)
    , m_first(new QDateEdit(first, this))
    , m_last(new QDateEdit(last, this))
    , m_problem(new QLabel(tr("The first day is after the last one."), this))
{
    setWindowTitle(title);
    m_first->setObjectName(QStringLiteral("firstDay"));
    m_last->setObjectName(QStringLiteral("lastDay"));
    auto *form = new QFormLayout;
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    setLook(m_problem, "tone", Tone::Bad);
    auto kept = m_problem->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // Or the dialog would jump.
    m_problem->setSizePolicy(kept);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Show these days"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    for (auto *field : {m_first, m_last}) {
        field->setCalendarPopup(true);
        connect(field, &QDateEdit::dateChanged, this, &DateRangeDialog::check);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT rangeChosen(
            {.kind = models::DateRange::Kind::Between, .from = m_first->date(), .to = m_last->date()});
        accept();
    });
    check();
}

void DateRangeDialog::check()
{
    const bool isRight = m_first->date() <= m_last->date();
    m_problem->setVisible(!isRight);
    m_ok->setEnabled(isRight);
}

} // namespace foyer::app
