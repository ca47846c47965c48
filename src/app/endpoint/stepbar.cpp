// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/stepbar.h"

#include "app/widgets/elidinglabel.h"
#include "app/widgets/look.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kDoneHeight = 6;
constexpr int kOpenHeight = 2;

} // namespace

StepBar::StepBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFormat(Qt::PlainText);
    m_text = new ElidingLabel(this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setProperty("role", QStringLiteral("muted"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kDoneHeight + 8, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepBar::setStep(const models::EndpointStep &step)
{
    m_isDone = step.isDone;
    m_title->setText(step.title);
    setLook(m_title, "role", m_isDone ? QStringLiteral("heading") : QStringLiteral("muted"));
    m_text->setFullText(step.text);
    const QString state = m_isDone ? tr("done") : tr("open");
    //: %1 is a step such as Listening, %2 is "done" or "open"
    setAccessibleName(tr("%1: %2").arg(step.title, state));
    setAccessibleDescription(step.text);
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    const int height = m_isDone ? kDoneHeight : kOpenHeight;
    const QRectF bar(0, (kDoneHeight - height) / 2.0, width(), height);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isDone ? m_theme.palette().good : m_theme.palette().line);
    painter.drawRoundedRect(bar, height / 2.0, height / 2.0);
}

} // namespace foyer::app
