using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EPupns.Core.Data.Mentah;

/// <summary>
/// Moves whole rows of one table between objects and statements, by the mapping that EF has of it: a property that is added to
/// the class is read and written here by itself.
/// </summary>
public sealed class PemetaBaris<T>
    where T : class
{
    private readonly Kolom[] _kolom;
    private readonly Func<T> _baru;

    /// <summary>For one model.</summary>
    /// <param name="model">The model of the database in use.</param>
    /// <param name="baru">Makes an object to fill.</param>
    /// <param name="kecuali">Properties that the database fills itself.</param>
    public PemetaBaris(IModel model, Func<T> baru, params string[] kecuali)
    {
        var entitas = model.FindEntityType(typeof(T))!;
        _baru = baru;
        var sifat = entitas.GetProperties().Where(p => !kecuali.Contains(p.Name)).ToList();
        _kolom = [.. sifat.Select(Kolom.Dari)];
        Tabel = entitas.GetTableName()!;
        Nama = [.. sifat.Select(k => k.GetColumnName())];
        Isian = [.. Nama.Select(n => "@" + n)];
    }

    /// <summary>Name of the table.</summary>
    public string Tabel { get; }

    /// <summary>Names of the columns.</summary>
    public string[] Nama { get; }

    /// <summary>Names of the placeholders, one a column.</summary>
    public string[] Isian { get; }

    /// <summary><c>INSERT INTO … VALUES …</c>.</summary>
    public string Sisip => $"INSERT INTO {Tabel} ({string.Join(", ", Nama)}) VALUES ({string.Join(", ", Isian)})";

    /// <summary><c>UPDATE … SET … WHERE id = @id</c>.</summary>
    public string Ubah => $"UPDATE {Tabel} SET {string.Join(", ", Nama.Where(n => n != "id").Select(n => $"{n} = @{n}"))} WHERE id = @id";

    /// <summary>The values of a row, in the order of the placeholders.</summary>
    public object?[] Nilai(T baris)
    {
        var nilai = new object?[_kolom.Length];
        for (var i = 0; i < nilai.Length; i++)
        {
            nilai[i] = _kolom[i].Tulis(baris);
        }

        return nilai;
    }

    /// <summary>The row that the reader stands on; its first columns are <see cref="Nama"/>.</summary>
    public T Baca(DbDataReader pembaca)
    {
        var baris = _baru();
        for (var i = 0; i < _kolom.Length; i++)
        {
            _kolom[i].Baca(baris, pembaca, i);
        }

        return baris;
    }

    /// <summary>One column: all that the model knows of it, looked up once.</summary>
    private sealed record Kolom(IClrPropertyGetter Ambil, Action<T, object?> Isi, ValueConverter? Pengubah, Type Jenis)
    {
        public static Kolom Dari(IProperty sifat)
        {
            var pengubah = sifat.FindTypeMapping()?.Converter;
            var jenis = pengubah?.ProviderClrType ?? sifat.ClrType;
            return new Kolom(sifat.GetGetter(), Pengisi(sifat.PropertyInfo!), pengubah, Nullable.GetUnderlyingType(jenis) ?? jenis);
        }

        public object? Tulis(T baris)
        {
            var isi = Ambil.GetClrValue(baris);
            return Pengubah is not null ? Pengubah.ConvertToProvider(isi) : isi is Enum ? Convert.ToInt32(isi, null) : isi;
        }

        public void Baca(T baris, DbDataReader pembaca, int i)
        {
            var mentah = pembaca.IsDBNull(i) ? null : Mentah(pembaca, i);
            Isi(baris, mentah is null || Pengubah is null ? mentah : Pengubah.ConvertFromProvider(mentah));
        }

        private static Action<T, object?> Pengisi(PropertyInfo sifat)
        {
            var (baris, isi) = (Expression.Parameter(typeof(T)), Expression.Parameter(typeof(object)));
            return Expression.Lambda<Action<T, object?>>(Expression.Assign(Expression.Property(baris, sifat), Expression.Convert(isi, sifat.PropertyType)), baris, isi).Compile();
        }

        private object Mentah(DbDataReader pembaca, int i) => Jenis == typeof(string) ? pembaca.GetString(i)
            : Jenis == typeof(Guid) ? pembaca.GetGuid(i)
            : Jenis == typeof(int) || Jenis.IsEnum ? pembaca.GetInt32(i)
            : Jenis == typeof(long) ? pembaca.GetInt64(i)
            : Jenis == typeof(bool) ? pembaca.GetBoolean(i)
            : pembaca.GetFieldValue<DateTimeOffset>(i);
    }
}
