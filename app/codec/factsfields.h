#pragma once

#include "codec/objectreader.h"
#include "codec/objectwriter.h"
#include "domain/casefacts.h"

/** The facts' own list of fields, shared with the visits of a day. */
namespace wazeh::codec {

void fields(auto &io, Is<domain::Emergency> auto &emergency)
{
    io("state", emergency.state);
    io("since", emergency.since);
}

void fields(auto &io, Is<domain::Line> auto &line)
{
    io("code", line.code);
    io("qty", line.qty);
    io("low", line.low);
    io("expected", line.expected);
    io("high", line.high);
    io("category", line.category);
    io("stage", line.stage);
}

void fields(auto &io, Is<domain::Discount> auto &discount)
{
    io("code", discount.code);
    io("amount", discount.amount);
}

void fields(auto &io, Is<domain::Cover> auto &cover)
{
    io("kind", cover.kind);
    io("allowed", cover.allowed);
    io("deductible_left", cover.deductibleLeft);
    io("coinsurance_bp", cover.coinsuranceBp);
    io("copay", cover.copay);
    io("oop_left", cover.oopLeft);
}

void fields(auto &io, Is<domain::Stage> auto &stage)
{
    io("n", stage.n);
    io("date", stage.date);
}

/** Everything that the clinic knows beforehand: not today, eligibility, pay day and overrides. */
void baseFields(auto &io, Is<domain::CaseFacts> auto &facts)
{
    io.currency("currency", facts.currency);
    io("category", facts.category);
    io("emergency", facts.emergency);
    io("lines", facts.lines);
    io("discounts", facts.discounts);
    io("cover", facts.cover);
    io("stages", facts.stages);
}
} // namespace wazeh::codec
