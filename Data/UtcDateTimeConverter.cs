using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IndupalBot.Data;

/// <summary>Stored as UTC <see cref="DateTime"/>: SQLite can neither order nor compare a <see cref="DateTimeOffset"/>.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTimeOffset, DateTime>(
    value => value.UtcDateTime,
    value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));
