// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/recountbar.h"

#include "app/widgets/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace foyer::app {

RecountBar::RecountBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setObjectName(QStringLiteral("recountText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setLook(m_text, "role", QStringLiteral("small"));
    m_progress->setObjectName(QStringLiteral("recountProgress"));
    m_progress->setAccessibleName(tr("Counting anew"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("recountCancel"));
    m_cancel->setAccessibleName(tr("Cancel counting anew"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_text, 0, 0, 1, 2);
    grid->addWidget(m_progress, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_recounting)
            m_recounting->cancel();
    });
    hide();
}

void RecountBar::setReceiver(service::Receiver *receiver)
{
    m_receiver = receiver;
    if (receiver == nullptr)
        return;
    // After a restoration it is another one.
    connect(receiver, &service::Receiver::statusChanged, this, &RecountBar::attach);
    attach();
}

void RecountBar::attach()
{
    if (m_recounting == m_receiver->recounting())
        return;
    m_recounting = m_receiver->recounting();
    if (m_recounting)
        connect(m_recounting, &service::Recounting::changed, this, &RecountBar::showState);
    showState();
}

void RecountBar::showState()
{
    const bool isCounting = m_recounting && m_recounting->isWorking();
    const QString problem = m_recounting ? m_recounting->problem() : QString();
    m_progress->setVisible(isCounting);
    m_cancel->setVisible(isCounting && m_recounting->canCancel());
    if (isCounting) {
        m_progress->setValue(m_recounting->percent());
        m_text->setText(
            tr("Counting every visit anew. Until that has ended, all numbers are the old ones, and "
               "Foyer goes on receiving."));
    } else {
        m_text->setText(
            tr("The numbers could not be counted anew, and are the old ones. Foyer tries again by "
               "itself. %1")
                .arg(problem));
    }
    setVisible(isCounting || !problem.isEmpty());
}

} // namespace foyer::app
