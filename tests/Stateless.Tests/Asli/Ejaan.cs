using System.Reflection;

namespace EPupns.Stateless.Tests.Asli;

/// <summary>Spells types the way Stateless-5.18.txt does.</summary>
internal static class Ejaan
{
    private static readonly Dictionary<Type, string> Kata = new()
    {
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(void)] = "void",
    };

    public static string Tipe(Type tipe)
    {
        if (Kata.TryGetValue(tipe, out var kata))
        {
            return kata;
        }

        if (tipe.IsArray)
        {
            return Tipe(tipe.GetElementType()!) + "[]";
        }

        return Nullable.GetUnderlyingType(tipe) is { } isi ? Tipe(isi) + "?" : Nama(tipe);
    }

    public static string Parameter(ParameterInfo parameter)
    {
        var tipe = parameter.ParameterType;
        var awalan = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var bawaan = !parameter.HasDefaultValue ? "" : Nullable.GetUnderlyingType(tipe) is null ? " = null" : " = default";
        return $"{awalan}{Tipe(tipe.IsByRef ? tipe.GetElementType()! : tipe)} {parameter.Name}{bawaan}";
    }

    public static string Argumen(IEnumerable<Type> argumen)
    {
        var daftar = string.Join(", ", argumen.Select(Tipe));
        return daftar.Length == 0 ? "" : $"<{daftar}>";
    }

    private static string Nama(Type tipe)
    {
        if (tipe.IsGenericParameter)
        {
            return tipe.Name;
        }

        // A nested type repeats its parent's arguments; the listing leaves those out.
        var induk = tipe.DeclaringType;
        var milikInduk = induk?.GetGenericArguments().Length ?? 0;
        var awalan = induk is null ? "" : induk.Name.Split('`')[0] + ".";
        return awalan + tipe.Name.Split('`')[0] + Argumen(tipe.GetGenericArguments().Skip(milikInduk));
    }
}
