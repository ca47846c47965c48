// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/look.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace foyer::app {

namespace {

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    QEvent styled(QEvent::StyleChange); // A frame keeps the padding it had until it hears this.
    QCoreApplication::sendEvent(widget, &styled);
}

} // namespace

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::None:
        return {};
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Check:
        return QStringLiteral("check");
    case Tone::Bad:
        return QStringLiteral("bad");
    }
    Q_UNREACHABLE();
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    restyle(widget);
    const auto children = widget->findChildren<QWidget *>();
    for (auto *child : children) // Their rules may name this property too.
        restyle(child);
}

void setLook(QWidget *widget, const char *property, Tone tone)
{
    setLook(widget, property, toneWord(tone));
}

void setWrong(QWidget *field, bool isWrong)
{
    if (field->property("wrong").toBool() != isWrong)
        setLook(field, "wrong", isWrong ? QStringLiteral("true") : QString());
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<span>" % text.toHtmlEscaped() % u"</span>");
}

int withText(int pixels)
{
    constexpr qreal kUsualPoints = 9.75;
    constexpr qreal kMostGrowth = 1.45;
    return int(pixels * std::clamp(QApplication::font().pointSizeF() / kUsualPoints, 1.0, kMostGrowth));
}

} // namespace foyer::app
