// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/checkrow.h"

#include "app/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer::app {

using health::CheckLevel;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

Tone toneOf(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Pass:
        return Tone::Good;
    case CheckLevel::Check:
        return Tone::Check;
    case CheckLevel::Fail:
        break;
    }
    return Tone::Bad;
}

QString levelText(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Pass:
        return CheckRow::tr("Pass");
    case CheckLevel::Check:
        return CheckRow::tr("Check");
    case CheckLevel::Fail:
        break;
    }
    return CheckRow::tr("Fail");
}

/// Where something can be done about a check that did not pass.
std::optional<PageId> remedy(const health::CheckResult &check)
{
    if (check.asksForReview)
        return PageId::Deliveries;
    if (check.level == CheckLevel::Pass)
        return std::nullopt;
    for (const char *id : {"listener", "certificate", "chain", "public"}) {
        if (check.id == QLatin1String(id))
            return PageId::Settings;
    }
    return std::nullopt;
}

} // namespace

CheckRow::CheckRow(QWidget *parent) : QFrame(parent)
{
    m_pill = plainLabel(QStringLiteral("pill"), this);
    m_pill->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    m_title = plainLabel(QStringLiteral("title"), this);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_text = plainLabel(QStringLiteral("text"), this);
    m_text->setProperty("role", QStringLiteral("muted"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("remedy"));

    auto *pillColumn = new QWidget(this); // as wide as its widest word, so that the titles stand in line
    auto *pillLayout = new QHBoxLayout(pillColumn);
    pillLayout->setContentsMargins(0, 0, 0, 0);
    pillLayout->addWidget(m_pill);
    pillLayout->addStretch();
    for (const CheckLevel level : {CheckLevel::Pass, CheckLevel::Check, CheckLevel::Fail}) {
        setLook(m_pill, "pill", toneOf(level));
        m_pill->setText(levelText(level));
        m_pill->ensurePolished();
        pillColumn->setMinimumWidth(std::max(pillColumn->minimumWidth(), m_pill->sizeHint().width()));
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(pillColumn);
    layout->addLayout(words, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    auto *line = new QFrame(this);
    line->setProperty("rule", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(layout);
    outer->addWidget(line);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_page)
            Q_EMIT pageRequested(*m_page);
    });
}

void CheckRow::setCheck(const health::CheckResult &check)
{
    setObjectName(QStringLiteral("check_") + check.id);
    setLook(m_pill, "pill", toneOf(check.level));
    m_pill->setText(levelText(check.level));
    m_title->setText(check.title);
    m_text->setText(check.text);
    //: %1 is what was checked, %2 is Pass, Check or Fail
    setAccessibleName(tr("%1: %2").arg(check.title, m_pill->text()));
    m_page = remedy(check);
    m_button->setVisible(m_page.has_value());
    if (m_page) {
        m_button->setText(*m_page == PageId::Deliveries ? tr("Review") : tr("Settings"));
        //: %1 is "Review" or "Settings", %2 is what was checked
        m_button->setAccessibleName(tr("%1: %2").arg(m_button->text(), check.title));
    }
}

} // namespace foyer::app
