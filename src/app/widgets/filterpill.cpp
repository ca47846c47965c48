// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filterpill.h"

#include "app/widgets/choicepopup.h"
#include "app/widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace foyer::app {

namespace {

constexpr int kWidestText = 260;
constexpr int kIconSize = 12;

} // namespace

FilterPill::FilterPill(const Theme &theme, QString title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(std::move(title))
    , m_button(new QPushButton(this))
    , m_remove(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_remove);
    m_button->setObjectName(QStringLiteral("choiceButton"));
    m_button->setIconSize({kIconSize, kIconSize});
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setIconSize({kIconSize, kIconSize});
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setAccessibleName(tr("Remove the filter: %1").arg(m_title));
    m_remove->setToolTip(tr("Remove this filter"));
    connect(m_button, &QPushButton::clicked, this, &FilterPill::offer);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason); // The one that is pressed goes.
        Q_EMIT removed();
    });
    connect(&theme, &Theme::changed, this, &FilterPill::showIcons);
    setValue({});
    setChoices({});
}

void FilterPill::setChoices(const QStringList &choices)
{
    if (m_popup && choices != m_choices)
        m_popup->close(); // Its places are those of the old ones.
    m_choices = choices;
    m_button->setEnabled(!choices.isEmpty());
}

void FilterPill::setValue(const QString &text, int index)
{
    m_value = text;
    m_index = index;
    m_remove->setVisible(isOn());
    setLook(this, "filter", isOn() ? QStringLiteral("on") : QStringLiteral("off"));
    showIcons();
    showText();
}

QString FilterPill::text() const
{
    //: A filter and what was chosen: "Gender: Female"
    return isOn() ? tr("%1: %2").arg(m_title, m_value) : m_title;
}

void FilterPill::showText()
{
    const QString text = this->text();
    m_button->setAccessibleName(isOn() ? text : tr("%1: any").arg(m_title));
    const QString shown = m_button->fontMetrics().elidedText(text, Qt::ElideRight, withText(kWidestText));
    m_button->setToolTip(shown == text ? QString() : plainToolTip(text));
    m_button->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
}

void FilterPill::showIcons()
{
    m_button->setIcon(isOn() ? QIcon()
                             : m_theme.icon(QStringLiteral("chevron-down"), m_theme.palette().muted));
    m_remove->setIcon(m_theme.icon(QStringLiteral("close"), m_theme.palette().accentText));
}

void FilterPill::offer()
{
    m_popup = new ChoicePopup(m_title, m_choices, m_index, this);
    connect(m_popup, &ChoicePopup::chosen, this, &FilterPill::chosen);
    m_popup->openAt(*this);
}

void FilterPill::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showText();
}

} // namespace foyer::app
